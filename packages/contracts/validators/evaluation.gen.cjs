// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunesmith.dev/schemas/v1/evaluation.schema.json","type":"object","properties":{"apiVersion":{"const":"tune/v1","type":"string"},"kind":{"const":"Evaluation","type":"string"},"name":{"$ref":"common.schema.json#/$defs/Name"},"description":{"type":"string","maxLength":65536},"tags":{"$ref":"common.schema.json#/$defs/Tags"},"subjects":{"type":"array","items":{"$ref":"#/$defs/Subject"},"minItems":1,"maxItems":64},"base_model":{"allOf":[{"$ref":"tuning-parameters.schema.json#/$defs/BaseModel"}]},"data_references":{"allOf":[{"$ref":"data-reference.schema.json#/$defs/DataReferences"}]},"share":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"task_id":{"allOf":[{"$ref":"common.schema.json#/$defs/TaskId"}]},"verbalizer":{"allOf":[{"$ref":"common.schema.json#/$defs/Template"}]},"labels":{"allOf":[{"$ref":"common.schema.json#/$defs/Labels"}]},"max_input_tokens":{"type":"integer","minimum":1,"maximum":1048576},"metrics":{"allOf":[{"$ref":"common.schema.json#/$defs/MetricNames"}]},"label_scoring":{"allOf":[{"$ref":"common.schema.json#/$defs/LabelScoring"}]},"baselines":{"$ref":"experiment.schema.json#/$defs/Baselines"},"generation":{"$ref":"generation-parameters.schema.json"},"runtime":{"$ref":"experiment.schema.json#/$defs/Runtime"},"silence":{"$ref":"common.schema.json#/$defs/Silence"}},"required":["apiVersion","kind","name","subjects","data_references"],"additionalProperties":false,"patternProperties":{"^x-":{}},"$defs":{"Subject":{"type":"object","discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/ExperimentSubject"},{"$ref":"#/$defs/RunSubject"},{"$ref":"#/$defs/AdapterSubject"},{"$ref":"#/$defs/BaseModelSubject"}]},"ExperimentSubject":{"type":"object","properties":{"type":{"const":"experiment","type":"string"},"name":{"allOf":[{"$ref":"common.schema.json#/$defs/Name"}]}},"required":["type","name"],"additionalProperties":false},"RunSubject":{"type":"object","properties":{"type":{"const":"run","type":"string"},"run_id":{"$ref":"common.schema.json#/$defs/RunReference"}},"required":["type","run_id"],"additionalProperties":false},"AdapterSubject":{"type":"object","properties":{"type":{"const":"adapter","type":"string"},"name":{"allOf":[{"$ref":"common.schema.json#/$defs/Name"}]},"location":{"$ref":"#/$defs/AdapterLocation"}},"required":["type","name","location"],"additionalProperties":false},"AdapterLocation":{"type":"object","properties":{"path":{"allOf":[{"$ref":"common.schema.json#/$defs/FilePath"}]}},"required":["path"],"additionalProperties":false},"BaseModelSubject":{"type":"object","properties":{"type":{"const":"base_model","type":"string"},"name":{"allOf":[{"$ref":"common.schema.json#/$defs/Name"}]}},"required":["type","name"],"additionalProperties":false}}};
const schema51 = {"type":"string","enum":["classification","generation","summarization","question_answering","retrieval_augmented_generation","extraction","code"]};
const schema86 = {"type":"string","enum":["likelihood","restricted"]};
const func0 = Object.prototype.hasOwnProperty;
const func69 = (function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
});
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", "u");
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "name"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data0 = data.type;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if("experiment" !== data0){vErrors = fail(vErrors,instancePath+"/type","const",{allowedValue: "experiment"},"must be equal to constant");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data1 = data.name;
if(typeof data1 === "string"){
if(func69(data1) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data1)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate23.errors = vErrors;return errors === 0;}validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern7 = new RegExp("^[0-9a-f]{6,64}$", "u");
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.run_id === undefined) || (!(func0.call(data, "run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "run_id"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data0 = data.type;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if("run" !== data0){vErrors = fail(vErrors,instancePath+"/type","const",{allowedValue: "run"},"must be equal to constant");errors++;}}
if(data.run_id !== undefined && func0.call(data, "run_id")){let data1 = data.run_id;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){vErrors = fail(vErrors,instancePath+"/run_id","pattern",{pattern: "^[0-9a-f]{6,64}$"},"must match pattern \""+"^[0-9a-f]{6,64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate24.errors = vErrors;return errors === 0;}validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern9 = new RegExp("^[^\\u0000]*$", "u");
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "path"},"must have required property '"+"path"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(key0 === "path")){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.path !== undefined && func0.call(data, "path")){let data0 = data.path;
if(typeof data0 === "string"){
if(func69(data0) > 4096){vErrors = fail(vErrors,instancePath+"/path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func69(data0) < 1){vErrors = fail(vErrors,instancePath+"/path","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}
if(!pattern9.test(data0)){vErrors = fail(vErrors,instancePath+"/path","pattern",{pattern: "^[^\\u0000]*$"},"must match pattern \""+"^[^\\u0000]*$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/path","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate26.errors = vErrors;return errors === 0;}validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.location === undefined) || (!(func0.call(data, "location")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "location"},"must have required property '"+"location"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "type") || (key0 === "name")) || (key0 === "location"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data0 = data.type;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if("adapter" !== data0){vErrors = fail(vErrors,instancePath+"/type","const",{allowedValue: "adapter"},"must be equal to constant");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data1 = data.name;
if(typeof data1 === "string"){
if(func69(data1) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data1)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.location !== undefined && func0.call(data, "location")){
if(!(validate26(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate25.errors = vErrors;return errors === 0;}validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "name"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data0 = data.type;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if("base_model" !== data0){vErrors = fail(vErrors,instancePath+"/type","const",{allowedValue: "base_model"},"must be equal to constant");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data1 = data.name;
if(typeof data1 === "string"){
if(func69(data1) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data1)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate28.errors = vErrors;return errors === 0;}validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "experiment"){
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var props0 = true;}else if(tag0 === "run"){
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else if(tag0 === "adapter"){
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else if(tag0 === "base_model"){
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "mapping", tag: "type", tagValue: tag0},"value of tag \"type\" must be in oneOf");errors++;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "tag", tag: "type", tagValue: tag0},"tag \"type\" must be string");errors++;}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate22.errors = vErrors;evaluated0.props = props0;return errors === 0;}validate22.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){
if(!(((key0 === "model_id") || (key0 === "revision")) || (key0 === "name"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.model_id !== undefined && func0.call(data, "model_id")){let data0 = data.model_id;
if(typeof data0 === "string"){
if(func69(data0) > 4096){vErrors = fail(vErrors,instancePath+"/model_id","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func69(data0) < 1){vErrors = fail(vErrors,instancePath+"/model_id","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}
if(!pattern9.test(data0)){vErrors = fail(vErrors,instancePath+"/model_id","pattern",{pattern: "^[^\\u0000]*$"},"must match pattern \""+"^[^\\u0000]*$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/model_id","type",{type: "string"},"must be string");errors++;}}
if(data.revision !== undefined && func0.call(data, "revision")){let data1 = data.revision;
if(typeof data1 === "string"){
if(func69(data1) > 256){vErrors = fail(vErrors,instancePath+"/revision","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func69(data1) < 1){vErrors = fail(vErrors,instancePath+"/revision","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/revision","type",{type: "string"},"must be string");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data2 = data.name;
if(typeof data2 === "string"){
if(func69(data2) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data2)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate45.errors = vErrors;return errors === 0;}validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema72 = {"type":"object","properties":{"type":{"const":"container","type":"string"},"location":{"allOf":[{"$ref":"#/$defs/DataLocation"}]},"format":{"type":"string","enum":["json","jsonl","csv"]},"fields":{"$ref":"#/$defs/FieldMapping"}},"required":["type","location"],"additionalProperties":false};
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "path"},"must have required property '"+"path"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(key0 === "path")){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.path !== undefined && func0.call(data, "path")){let data0 = data.path;
if(typeof data0 === "string"){
if(func69(data0) > 4096){vErrors = fail(vErrors,instancePath+"/path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func69(data0) < 1){vErrors = fail(vErrors,instancePath+"/path","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}
if(!pattern9.test(data0)){vErrors = fail(vErrors,instancePath+"/path","pattern",{pattern: "^[^\\u0000]*$"},"must match pattern \""+"^[^\\u0000]*$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/path","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate49.errors = vErrors;return errors === 0;}validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.location === undefined) || (!(func0.call(data, "location")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "location"},"must have required property '"+"location"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "type") || (key0 === "location")) || (key0 === "format")) || (key0 === "fields"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data0 = data.type;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if("container" !== data0){vErrors = fail(vErrors,instancePath+"/type","const",{allowedValue: "container"},"must be equal to constant");errors++;}}
if(data.location !== undefined && func0.call(data, "location")){
if(!(validate49(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);errors = vErrors.length;}}
if(data.format !== undefined && func0.call(data, "format")){let data2 = data.format;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/format","type",{type: "string"},"must be string");errors++;}
if(!(((data2 === "json") || (data2 === "jsonl")) || (data2 === "csv"))){vErrors = fail(vErrors,instancePath+"/format","enum",{allowedValues: schema72.properties.format.enum},"must be equal to one of the allowed values");errors++;}}
if(data.fields !== undefined && func0.call(data, "fields")){let data3 = data.fields;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){for(const key1 of Object.keys(data3)){
if(!((key1 === "input") || (key1 === "output"))){vErrors = fail(vErrors,instancePath+"/fields","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data3.input !== undefined && func0.call(data3, "input")){let data4 = data3.input;
if(typeof data4 === "string"){
if(func69(data4) > 256){vErrors = fail(vErrors,instancePath+"/fields/input","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func69(data4) < 1){vErrors = fail(vErrors,instancePath+"/fields/input","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/fields/input","type",{type: "string"},"must be string");errors++;}}
if(data3.output !== undefined && func0.call(data3, "output")){let data5 = data3.output;
if(typeof data5 === "string"){
if(func69(data5) > 256){vErrors = fail(vErrors,instancePath+"/fields/output","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func69(data5) < 1){vErrors = fail(vErrors,instancePath+"/fields/output","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/fields/output","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/fields","type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate48.errors = vErrors;return errors === 0;}validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(key0 === "name")){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func69(data0) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data0)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate52.errors = vErrors;return errors === 0;}validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.location === undefined) || (!(func0.call(data, "location")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "location"},"must have required property '"+"location"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "location"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data0 = data.type;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if("data_asset" !== data0){vErrors = fail(vErrors,instancePath+"/type","const",{allowedValue: "data_asset"},"must be equal to constant");errors++;}}
if(data.location !== undefined && func0.call(data, "location")){
if(!(validate52(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate51.errors = vErrors;return errors === 0;}validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/data-reference.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "container"){
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);errors = vErrors.length;}var props0 = true;}else if(tag0 === "data_asset"){
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "mapping", tag: "type", tagValue: tag0},"value of tag \"type\" must be in oneOf");errors++;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "tag", tag: "type", tagValue: tag0},"tag \"type\" must be string");errors++;}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate47.errors = vErrors;evaluated0.props = props0;return errors === 0;}validate47.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(Array.isArray(data)){
if(data.length > 1000){vErrors = fail(vErrors,instancePath,"maxItems",{limit: 1000},"must NOT have more than 1000 items");errors++;}
if(data.length < 1){vErrors = fail(vErrors,instancePath,"minItems",{limit: 1},"must NOT have fewer than 1 items");errors++;}
const len0 = data.length;for(let i0=0; i0<len0; i0++){
if(!(validate47(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "array"},"must be array");errors++;}validate56.errors = vErrors;return errors === 0;}validate56.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
const func27 = (function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
});
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(Array.isArray(data)){
if(data.length > 10000){vErrors = fail(vErrors,instancePath,"maxItems",{limit: 10000},"must NOT have more than 10000 items");errors++;}
if(data.length < 2){vErrors = fail(vErrors,instancePath,"minItems",{limit: 2},"must NOT have fewer than 2 items");errors++;}
const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];
if(typeof data0 === "string"){
if(func69(data0) > 1024){vErrors = fail(vErrors,instancePath+"/" + i0,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func69(data0) < 1){vErrors = fail(vErrors,instancePath+"/" + i0,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/" + i0,"type",{type: "string"},"must be string");errors++;}}let i1 = data.length;let j0;
if(i1 > 1){outer0:for(;i1--;){for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){vErrors = fail(vErrors,instancePath,"uniqueItems",{i: i1, j: j0},"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");errors++;break outer0;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "array"},"must be array");errors++;}validate59.errors = vErrors;return errors === 0;}validate59.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
const schema85 = {"type":"string","enum":["accuracy","precision","recall","f1","exact_match"]};
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(Array.isArray(data)){
if(data.length > 5){vErrors = fail(vErrors,instancePath,"maxItems",{limit: 5},"must NOT have more than 5 items");errors++;}
if(data.length < 1){vErrors = fail(vErrors,instancePath,"minItems",{limit: 1},"must NOT have fewer than 1 items");errors++;}
const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/" + i0,"type",{type: "string"},"must be string");errors++;}
if(!(((((data0 === "accuracy") || (data0 === "precision")) || (data0 === "recall")) || (data0 === "f1")) || (data0 === "exact_match"))){vErrors = fail(vErrors,instancePath+"/" + i0,"enum",{allowedValues: schema85.enum},"must be equal to one of the allowed values");errors++;}}let i1 = data.length;let j0;
if(i1 > 1){outer0:for(;i1--;){for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){vErrors = fail(vErrors,instancePath,"uniqueItems",{i: i1, j: j0},"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");errors++;break outer0;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "array"},"must be array");errors++;}validate61.errors = vErrors;return errors === 0;}validate61.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.verbalizer === undefined) || (!(func0.call(data, "verbalizer")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "verbalizer"},"must have required property '"+"verbalizer"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "name") || (key0 === "verbalizer"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func69(data0) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data0)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.verbalizer !== undefined && func0.call(data, "verbalizer")){let data1 = data.verbalizer;
if(typeof data1 === "string"){
if(func69(data1) > 65536){vErrors = fail(vErrors,instancePath+"/verbalizer","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}
if(func69(data1) < 1){vErrors = fail(vErrors,instancePath+"/verbalizer","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/verbalizer","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate76.errors = vErrors;return errors === 0;}validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(Array.isArray(data)){
if(data.length > 32){vErrors = fail(vErrors,instancePath,"maxItems",{limit: 32},"must NOT have more than 32 items");errors++;}
const len0 = data.length;for(let i0=0; i0<len0; i0++){
if(!(validate76(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "array"},"must be array");errors++;}validate88.errors = vErrors;return errors === 0;}validate88.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
const schema105 = {"type":"object","properties":{"device":{"type":"string","enum":["auto","cpu"]},"torch_dtype":{"type":"string","enum":["auto","float32","bfloat16"]},"seed":{"allOf":[{"$ref":"common.schema.json#/$defs/Seed"}]},"memory_limit_mb":{"type":"integer","minimum":1,"maximum":1073741824},"threads":{"type":"integer","minimum":1,"maximum":1024}},"required":[],"additionalProperties":false};
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){
if(!(((((key0 === "device") || (key0 === "torch_dtype")) || (key0 === "seed")) || (key0 === "memory_limit_mb")) || (key0 === "threads"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.device !== undefined && func0.call(data, "device")){let data0 = data.device;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/device","type",{type: "string"},"must be string");errors++;}
if(!((data0 === "auto") || (data0 === "cpu"))){vErrors = fail(vErrors,instancePath+"/device","enum",{allowedValues: schema105.properties.device.enum},"must be equal to one of the allowed values");errors++;}}
if(data.torch_dtype !== undefined && func0.call(data, "torch_dtype")){let data1 = data.torch_dtype;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/torch_dtype","type",{type: "string"},"must be string");errors++;}
if(!(((data1 === "auto") || (data1 === "float32")) || (data1 === "bfloat16"))){vErrors = fail(vErrors,instancePath+"/torch_dtype","enum",{allowedValues: schema105.properties.torch_dtype.enum},"must be equal to one of the allowed values");errors++;}}
if(data.seed !== undefined && func0.call(data, "seed")){let data2 = data.seed;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/seed","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/seed","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/seed","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.memory_limit_mb !== undefined && func0.call(data, "memory_limit_mb")){let data3 = data.memory_limit_mb;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/memory_limit_mb","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1073741824 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/memory_limit_mb","maximum",{comparison: "<=", limit: 1073741824},"must be <= 1073741824");errors++;}
if(data3 < 1 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/memory_limit_mb","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.threads !== undefined && func0.call(data, "threads")){let data4 = data.threads;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/threads","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1024 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/threads","maximum",{comparison: "<=", limit: 1024},"must be <= 1024");errors++;}
if(data4 < 1 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/threads","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate91.errors = vErrors;return errors === 0;}validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern22 = new RegExp("^[a-z]+/[a-z0-9-]+$", "u");
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(Array.isArray(data)){
if(data.length > 64){vErrors = fail(vErrors,instancePath,"maxItems",{limit: 64},"must NOT have more than 64 items");errors++;}
const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];
if(typeof data0 === "string"){
if(func69(data0) > 128){vErrors = fail(vErrors,instancePath+"/" + i0,"maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern22.test(data0)){vErrors = fail(vErrors,instancePath+"/" + i0,"pattern",{pattern: "^[a-z]+/[a-z0-9-]+$"},"must match pattern \""+"^[a-z]+/[a-z0-9-]+$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/" + i0,"type",{type: "string"},"must be string");errors++;}}let i1 = data.length;let j0;
if(i1 > 1){outer0:for(;i1--;){for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){vErrors = fail(vErrors,instancePath,"uniqueItems",{i: i1, j: j0},"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");errors++;break outer0;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "array"},"must be array");errors++;}validate93.errors = vErrors;return errors === 0;}validate93.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/evaluation.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "apiVersion"},"must have required property '"+"apiVersion"+"'");errors++;}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "kind"},"must have required property '"+"kind"+"'");errors++;}
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.subjects === undefined) || (!(func0.call(data, "subjects")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "subjects"},"must have required property '"+"subjects"+"'");errors++;}
if((data.data_references === undefined) || (!(func0.call(data, "data_references")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "data_references"},"must have required property '"+"data_references"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((func0.call(schema31.properties, key0)) || (pattern4.test(key0)))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){let data0 = data.apiVersion;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/apiVersion","type",{type: "string"},"must be string");errors++;}
if("tune/v1" !== data0){vErrors = fail(vErrors,instancePath+"/apiVersion","const",{allowedValue: "tune/v1"},"must be equal to constant");errors++;}}
if(data.kind !== undefined && func0.call(data, "kind")){let data1 = data.kind;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/kind","type",{type: "string"},"must be string");errors++;}
if("Evaluation" !== data1){vErrors = fail(vErrors,instancePath+"/kind","const",{allowedValue: "Evaluation"},"must be equal to constant");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data2 = data.name;
if(typeof data2 === "string"){
if(func69(data2) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data2)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.description !== undefined && func0.call(data, "description")){let data3 = data.description;
if(typeof data3 === "string"){
if(func69(data3) > 65536){vErrors = fail(vErrors,instancePath+"/description","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/description","type",{type: "string"},"must be string");errors++;}}
if(data.tags !== undefined && func0.call(data, "tags")){let data4 = data.tags;
if(Array.isArray(data4)){
if(data4.length > 64){vErrors = fail(vErrors,instancePath+"/tags","maxItems",{limit: 64},"must NOT have more than 64 items");errors++;}
const len0 = data4.length;for(let i0=0; i0<len0; i0++){let data5 = data4[i0];
if(typeof data5 === "string"){
if(func69(data5) > 256){vErrors = fail(vErrors,instancePath+"/tags/" + i0,"maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func69(data5) < 1){vErrors = fail(vErrors,instancePath+"/tags/" + i0,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tags/" + i0,"type",{type: "string"},"must be string");errors++;}}let i1 = data4.length;let j0;
if(i1 > 1){
const indices0 = {};for(;i1--;){let item0 = data4[i1];
if(typeof item0 !== "string"){continue;}
if(typeof indices0[item0] == "number"){j0 = indices0[item0];vErrors = fail(vErrors,instancePath+"/tags","uniqueItems",{i: i1, j: j0},"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");errors++;break;}indices0[item0] = i1;}}}else {vErrors = fail(vErrors,instancePath+"/tags","type",{type: "array"},"must be array");errors++;}}
if(data.subjects !== undefined && func0.call(data, "subjects")){let data6 = data.subjects;
if(Array.isArray(data6)){
if(data6.length > 64){vErrors = fail(vErrors,instancePath+"/subjects","maxItems",{limit: 64},"must NOT have more than 64 items");errors++;}
if(data6.length < 1){vErrors = fail(vErrors,instancePath+"/subjects","minItems",{limit: 1},"must NOT have fewer than 1 items");errors++;}
const len1 = data6.length;for(let i2=0; i2<len1; i2++){
if(!(validate22(data6[i2], {instancePath:instancePath+"/subjects/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/subjects","type",{type: "array"},"must be array");errors++;}}
if(data.base_model !== undefined && func0.call(data, "base_model")){
if(!(validate45(data.base_model, {instancePath:instancePath+"/base_model",parentData:data,parentDataProperty:"base_model",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);errors = vErrors.length;}}
if(data.data_references !== undefined && func0.call(data, "data_references")){
if(!(validate56(data.data_references, {instancePath:instancePath+"/data_references",parentData:data,parentDataProperty:"data_references",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);errors = vErrors.length;}}
if(data.share !== undefined && func0.call(data, "share")){let data10 = data.share;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 >= 1 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/share","exclusiveMaximum",{comparison: "<", limit: 1},"must be < 1");errors++;}
if(data10 <= 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/share","exclusiveMinimum",{comparison: ">", limit: 0},"must be > 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/share","type",{type: "number"},"must be number");errors++;}}
if(data.task_id !== undefined && func0.call(data, "task_id")){let data11 = data.task_id;
if(typeof data11 !== "string"){vErrors = fail(vErrors,instancePath+"/task_id","type",{type: "string"},"must be string");errors++;}
if(!(((((((data11 === "classification") || (data11 === "generation")) || (data11 === "summarization")) || (data11 === "question_answering")) || (data11 === "retrieval_augmented_generation")) || (data11 === "extraction")) || (data11 === "code"))){vErrors = fail(vErrors,instancePath+"/task_id","enum",{allowedValues: schema51.enum},"must be equal to one of the allowed values");errors++;}}
if(data.verbalizer !== undefined && func0.call(data, "verbalizer")){let data12 = data.verbalizer;
if(typeof data12 === "string"){
if(func69(data12) > 65536){vErrors = fail(vErrors,instancePath+"/verbalizer","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}
if(func69(data12) < 1){vErrors = fail(vErrors,instancePath+"/verbalizer","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/verbalizer","type",{type: "string"},"must be string");errors++;}}
if(data.labels !== undefined && func0.call(data, "labels")){
if(!(validate59(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}
if(data.max_input_tokens !== undefined && func0.call(data, "max_input_tokens")){let data14 = data.max_input_tokens;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){vErrors = fail(vErrors,instancePath+"/max_input_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1048576 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data14 < 1 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.metrics !== undefined && func0.call(data, "metrics")){
if(!(validate61(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}
if(data.label_scoring !== undefined && func0.call(data, "label_scoring")){let data16 = data.label_scoring;
if(typeof data16 !== "string"){vErrors = fail(vErrors,instancePath+"/label_scoring","type",{type: "string"},"must be string");errors++;}
if(!((data16 === "likelihood") || (data16 === "restricted"))){vErrors = fail(vErrors,instancePath+"/label_scoring","enum",{allowedValues: schema86.enum},"must be equal to one of the allowed values");errors++;}}
if(data.baselines !== undefined && func0.call(data, "baselines")){
if(!(validate88(data.baselines, {instancePath:instancePath+"/baselines",parentData:data,parentDataProperty:"baselines",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);errors = vErrors.length;}}
if(data.generation !== undefined && func0.call(data, "generation")){let data18 = data.generation;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){for(const key1 of Object.keys(data18)){
if(!((((key1 === "max_new_tokens") || (key1 === "min_new_tokens")) || (key1 === "repetition_penalty")) || (key1 === "stop_sequences"))){vErrors = fail(vErrors,instancePath+"/generation","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data18.max_new_tokens !== undefined && func0.call(data18, "max_new_tokens")){let data19 = data18.max_new_tokens;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1048576 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data19 < 1 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data18.min_new_tokens !== undefined && func0.call(data18, "min_new_tokens")){let data20 = data18.min_new_tokens;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1048576 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data20 < 0 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data18.repetition_penalty !== undefined && func0.call(data18, "repetition_penalty")){let data21 = data18.repetition_penalty;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100 || isNaN(data21)){vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","maximum",{comparison: "<=", limit: 100},"must be <= 100");errors++;}
if(data21 < 0.01 || isNaN(data21)){vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","minimum",{comparison: ">=", limit: 0.01},"must be >= 0.01");errors++;}}else {vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","type",{type: "number"},"must be number");errors++;}}
if(data18.stop_sequences !== undefined && func0.call(data18, "stop_sequences")){let data22 = data18.stop_sequences;
if(Array.isArray(data22)){
if(data22.length > 64){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences","maxItems",{limit: 64},"must NOT have more than 64 items");errors++;}
const len2 = data22.length;for(let i3=0; i3<len2; i3++){let data23 = data22[i3];
if(typeof data23 === "string"){
if(func69(data23) > 1024){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i3,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func69(data23) < 1){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i3,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i3,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/generation/stop_sequences","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/generation","type",{type: "object"},"must be object");errors++;}}
if(data.runtime !== undefined && func0.call(data, "runtime")){
if(!(validate91(data.runtime, {instancePath:instancePath+"/runtime",parentData:data,parentDataProperty:"runtime",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);errors = vErrors.length;}}
if(data.silence !== undefined && func0.call(data, "silence")){
if(!(validate93(data.silence, {instancePath:instancePath+"/silence",parentData:data,parentDataProperty:"silence",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
