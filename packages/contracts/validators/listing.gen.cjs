// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const func0 = Object.prototype.hasOwnProperty;
const schema33 = {"type":"object","properties":{"run_id":{"$ref":"common.schema.json#/$defs/Digest"},"experiment":{"$ref":"common.schema.json#/$defs/Name"},"state":{"$ref":"common.schema.json#/$defs/RunState"},"is_cut_off":{"type":"boolean"},"model_id":{"type":["string","null"],"maxLength":4096},"tags":{"type":"array","items":{"type":"string","maxLength":256}},"step":{"type":"integer","minimum":0,"maximum":9007199254740991},"steps_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"final_loss":{"type":["number","null"]},"metric":{"anyOf":[{"$ref":"common.schema.json#/$defs/MetricName"},{"type":"null"}]},"score":{"type":["number","null"]},"base_score":{"type":["number","null"]},"created_at":{"$ref":"common.schema.json#/$defs/Timestamp"},"completed_at":{"anyOf":[{"$ref":"common.schema.json#/$defs/Timestamp"},{"type":"null"}]}},"required":["run_id","experiment","state","model_id","tags","step","steps_total","final_loss","metric","score","base_score","created_at","completed_at"],"additionalProperties":false};
const schema37 = {"type":"string","enum":["queued","pending","running","storing","completed","failed","canceled"]};
const schema38 = {"type":"string","enum":["accuracy","precision","recall","f1","exact_match"]};
const func80 = (function ucs2length(str) {
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
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.run_id === undefined) || (!(func0.call(data, "run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;}
if((data.experiment === undefined) || (!(func0.call(data, "experiment")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "experiment"},"must have required property '"+"experiment"+"'");errors++;}
if((data.state === undefined) || (!(func0.call(data, "state")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "state"},"must have required property '"+"state"+"'");errors++;}
if((data.model_id === undefined) || (!(func0.call(data, "model_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "model_id"},"must have required property '"+"model_id"+"'");errors++;}
if((data.tags === undefined) || (!(func0.call(data, "tags")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tags"},"must have required property '"+"tags"+"'");errors++;}
if((data.step === undefined) || (!(func0.call(data, "step")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "step"},"must have required property '"+"step"+"'");errors++;}
if((data.steps_total === undefined) || (!(func0.call(data, "steps_total")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "steps_total"},"must have required property '"+"steps_total"+"'");errors++;}
if((data.final_loss === undefined) || (!(func0.call(data, "final_loss")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "final_loss"},"must have required property '"+"final_loss"+"'");errors++;}
if((data.metric === undefined) || (!(func0.call(data, "metric")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "metric"},"must have required property '"+"metric"+"'");errors++;}
if((data.score === undefined) || (!(func0.call(data, "score")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "score"},"must have required property '"+"score"+"'");errors++;}
if((data.base_score === undefined) || (!(func0.call(data, "base_score")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "base_score"},"must have required property '"+"base_score"+"'");errors++;}
if((data.created_at === undefined) || (!(func0.call(data, "created_at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "created_at"},"must have required property '"+"created_at"+"'");errors++;}
if((data.completed_at === undefined) || (!(func0.call(data, "completed_at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "completed_at"},"must have required property '"+"completed_at"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema33.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.run_id !== undefined && func0.call(data, "run_id")){let data0 = data.run_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "string"},"must be string");errors++;}}
if(data.experiment !== undefined && func0.call(data, "experiment")){let data1 = data.experiment;
if(typeof data1 === "string"){
if(func80(data1) > 128){vErrors = fail(vErrors,instancePath+"/experiment","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data1)){vErrors = fail(vErrors,instancePath+"/experiment","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/experiment","type",{type: "string"},"must be string");errors++;}}
if(data.state !== undefined && func0.call(data, "state")){let data2 = data.state;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/state","type",{type: "string"},"must be string");errors++;}
if(!(((((((data2 === "queued") || (data2 === "pending")) || (data2 === "running")) || (data2 === "storing")) || (data2 === "completed")) || (data2 === "failed")) || (data2 === "canceled"))){vErrors = fail(vErrors,instancePath+"/state","enum",{allowedValues: schema37.enum},"must be equal to one of the allowed values");errors++;}}
if(data.is_cut_off !== undefined && func0.call(data, "is_cut_off")){
if(typeof data.is_cut_off !== "boolean"){vErrors = fail(vErrors,instancePath+"/is_cut_off","type",{type: "boolean"},"must be boolean");errors++;}}
if(data.model_id !== undefined && func0.call(data, "model_id")){let data4 = data.model_id;
if((typeof data4 !== "string") && (data4 !== null)){vErrors = fail(vErrors,instancePath+"/model_id","type",{type: schema33.properties.model_id.type},"must be string,null");errors++;}
if(typeof data4 === "string"){
if(func80(data4) > 4096){vErrors = fail(vErrors,instancePath+"/model_id","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}
if(data.tags !== undefined && func0.call(data, "tags")){let data5 = data.tags;
if(Array.isArray(data5)){
const len0 = data5.length;for(let i0=0; i0<len0; i0++){let data6 = data5[i0];
if(typeof data6 === "string"){
if(func80(data6) > 256){vErrors = fail(vErrors,instancePath+"/tags/" + i0,"maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tags/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/tags","type",{type: "array"},"must be array");errors++;}}
if(data.step !== undefined && func0.call(data, "step")){let data7 = data.step;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){vErrors = fail(vErrors,instancePath+"/step","type",{type: "integer"},"must be integer");errors++;}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/step","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/step","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.steps_total !== undefined && func0.call(data, "steps_total")){let data8 = data.steps_total;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){vErrors = fail(vErrors,instancePath+"/steps_total","type",{type: "integer"},"must be integer");errors++;}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/steps_total","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data8 < 0 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/steps_total","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.final_loss !== undefined && func0.call(data, "final_loss")){let data9 = data.final_loss;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){vErrors = fail(vErrors,instancePath+"/final_loss","type",{type: schema33.properties.final_loss.type},"must be number,null");errors++;}}
if(data.metric !== undefined && func0.call(data, "metric")){let data10 = data.metric;
const _errs26 = errors;let valid6 = false;
const _errs27 = errors;
if(typeof data10 !== "string"){vErrors = fail(vErrors,instancePath+"/metric","type",{type: "string"},"must be string");errors++;}
if(!(((((data10 === "accuracy") || (data10 === "precision")) || (data10 === "recall")) || (data10 === "f1")) || (data10 === "exact_match"))){vErrors = fail(vErrors,instancePath+"/metric","enum",{allowedValues: schema38.enum},"must be equal to one of the allowed values");errors++;}var _valid0 = _errs27 === errors;valid6 = valid6 || _valid0;
const _errs30 = errors;
if(data10 !== null){vErrors = fail(vErrors,instancePath+"/metric","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs30 === errors;valid6 = valid6 || _valid0;
if(!valid6){vErrors = fail(vErrors,instancePath+"/metric","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs26;
if(vErrors !== null){
if(_errs26){vErrors.length = _errs26;}else {vErrors = null;}}}}
if(data.score !== undefined && func0.call(data, "score")){let data11 = data.score;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){vErrors = fail(vErrors,instancePath+"/score","type",{type: schema33.properties.score.type},"must be number,null");errors++;}}
if(data.base_score !== undefined && func0.call(data, "base_score")){let data12 = data.base_score;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){vErrors = fail(vErrors,instancePath+"/base_score","type",{type: schema33.properties.base_score.type},"must be number,null");errors++;}}
if(data.created_at !== undefined && func0.call(data, "created_at")){let data13 = data.created_at;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){vErrors = fail(vErrors,instancePath+"/created_at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/created_at","type",{type: "string"},"must be string");errors++;}}
if(data.completed_at !== undefined && func0.call(data, "completed_at")){let data14 = data.completed_at;
const _errs40 = errors;let valid9 = false;
const _errs41 = errors;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){vErrors = fail(vErrors,instancePath+"/completed_at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/completed_at","type",{type: "string"},"must be string");errors++;}var _valid1 = _errs41 === errors;valid9 = valid9 || _valid1;
const _errs44 = errors;
if(data14 !== null){vErrors = fail(vErrors,instancePath+"/completed_at","type",{type: "null"},"must be null");errors++;}var _valid1 = _errs44 === errors;valid9 = valid9 || _valid1;
if(!valid9){vErrors = fail(vErrors,instancePath+"/completed_at","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs40;
if(vErrors !== null){
if(_errs40){vErrors.length = _errs40;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate22.errors = vErrors;return errors === 0;}validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "kind"},"must have required property '"+"kind"+"'");errors++;}
if((data.items === undefined) || (!(func0.call(data, "items")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "items"},"must have required property '"+"items"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "kind") || (key0 === "items"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.kind !== undefined && func0.call(data, "kind")){let data0 = data.kind;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/kind","type",{type: "string"},"must be string");errors++;}
if("runs" !== data0){vErrors = fail(vErrors,instancePath+"/kind","const",{allowedValue: "runs"},"must be equal to constant");errors++;}}
if(data.items !== undefined && func0.call(data, "items")){let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;for(let i0=0; i0<len0; i0++){
if(!(validate22(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/items","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema42 = {"type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/Name"},"description":{"type":["string","null"],"maxLength":65536},"tags":{"type":"array","items":{"type":"string","maxLength":256}},"file":{"type":"string","maxLength":4096},"base_model":{"type":"string","maxLength":4096},"task_id":{"anyOf":[{"$ref":"common.schema.json#/$defs/TaskId"},{"type":"null"}]},"last_run_id":{"anyOf":[{"$ref":"common.schema.json#/$defs/Digest"},{"type":"null"}]},"metric":{"anyOf":[{"$ref":"common.schema.json#/$defs/MetricName"},{"type":"null"}]},"score":{"type":["number","null"]}},"required":["name","description","tags","file","base_model","task_id","last_run_id","metric","score"],"additionalProperties":false};
const schema44 = {"type":"string","enum":["classification","generation","summarization","question_answering","retrieval_augmented_generation","extraction","code"]};
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.description === undefined) || (!(func0.call(data, "description")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "description"},"must have required property '"+"description"+"'");errors++;}
if((data.tags === undefined) || (!(func0.call(data, "tags")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tags"},"must have required property '"+"tags"+"'");errors++;}
if((data.file === undefined) || (!(func0.call(data, "file")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "file"},"must have required property '"+"file"+"'");errors++;}
if((data.base_model === undefined) || (!(func0.call(data, "base_model")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "base_model"},"must have required property '"+"base_model"+"'");errors++;}
if((data.task_id === undefined) || (!(func0.call(data, "task_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "task_id"},"must have required property '"+"task_id"+"'");errors++;}
if((data.last_run_id === undefined) || (!(func0.call(data, "last_run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "last_run_id"},"must have required property '"+"last_run_id"+"'");errors++;}
if((data.metric === undefined) || (!(func0.call(data, "metric")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "metric"},"must have required property '"+"metric"+"'");errors++;}
if((data.score === undefined) || (!(func0.call(data, "score")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "score"},"must have required property '"+"score"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema42.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func80(data0) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data0)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.description !== undefined && func0.call(data, "description")){let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){vErrors = fail(vErrors,instancePath+"/description","type",{type: schema42.properties.description.type},"must be string,null");errors++;}
if(typeof data1 === "string"){
if(func80(data1) > 65536){vErrors = fail(vErrors,instancePath+"/description","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}}
if(data.tags !== undefined && func0.call(data, "tags")){let data2 = data.tags;
if(Array.isArray(data2)){
const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];
if(typeof data3 === "string"){
if(func80(data3) > 256){vErrors = fail(vErrors,instancePath+"/tags/" + i0,"maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tags/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/tags","type",{type: "array"},"must be array");errors++;}}
if(data.file !== undefined && func0.call(data, "file")){let data4 = data.file;
if(typeof data4 === "string"){
if(func80(data4) > 4096){vErrors = fail(vErrors,instancePath+"/file","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/file","type",{type: "string"},"must be string");errors++;}}
if(data.base_model !== undefined && func0.call(data, "base_model")){let data5 = data.base_model;
if(typeof data5 === "string"){
if(func80(data5) > 4096){vErrors = fail(vErrors,instancePath+"/base_model","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base_model","type",{type: "string"},"must be string");errors++;}}
if(data.task_id !== undefined && func0.call(data, "task_id")){let data6 = data.task_id;
const _errs16 = errors;let valid4 = false;
const _errs17 = errors;
if(typeof data6 !== "string"){vErrors = fail(vErrors,instancePath+"/task_id","type",{type: "string"},"must be string");errors++;}
if(!(((((((data6 === "classification") || (data6 === "generation")) || (data6 === "summarization")) || (data6 === "question_answering")) || (data6 === "retrieval_augmented_generation")) || (data6 === "extraction")) || (data6 === "code"))){vErrors = fail(vErrors,instancePath+"/task_id","enum",{allowedValues: schema44.enum},"must be equal to one of the allowed values");errors++;}var _valid0 = _errs17 === errors;valid4 = valid4 || _valid0;
const _errs20 = errors;
if(data6 !== null){vErrors = fail(vErrors,instancePath+"/task_id","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs20 === errors;valid4 = valid4 || _valid0;
if(!valid4){vErrors = fail(vErrors,instancePath+"/task_id","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs16;
if(vErrors !== null){
if(_errs16){vErrors.length = _errs16;}else {vErrors = null;}}}}
if(data.last_run_id !== undefined && func0.call(data, "last_run_id")){let data7 = data.last_run_id;
const _errs23 = errors;let valid6 = false;
const _errs24 = errors;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){vErrors = fail(vErrors,instancePath+"/last_run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/last_run_id","type",{type: "string"},"must be string");errors++;}var _valid1 = _errs24 === errors;valid6 = valid6 || _valid1;
const _errs27 = errors;
if(data7 !== null){vErrors = fail(vErrors,instancePath+"/last_run_id","type",{type: "null"},"must be null");errors++;}var _valid1 = _errs27 === errors;valid6 = valid6 || _valid1;
if(!valid6){vErrors = fail(vErrors,instancePath+"/last_run_id","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs23;
if(vErrors !== null){
if(_errs23){vErrors.length = _errs23;}else {vErrors = null;}}}}
if(data.metric !== undefined && func0.call(data, "metric")){let data8 = data.metric;
const _errs30 = errors;let valid8 = false;
const _errs31 = errors;
if(typeof data8 !== "string"){vErrors = fail(vErrors,instancePath+"/metric","type",{type: "string"},"must be string");errors++;}
if(!(((((data8 === "accuracy") || (data8 === "precision")) || (data8 === "recall")) || (data8 === "f1")) || (data8 === "exact_match"))){vErrors = fail(vErrors,instancePath+"/metric","enum",{allowedValues: schema38.enum},"must be equal to one of the allowed values");errors++;}var _valid2 = _errs31 === errors;valid8 = valid8 || _valid2;
const _errs34 = errors;
if(data8 !== null){vErrors = fail(vErrors,instancePath+"/metric","type",{type: "null"},"must be null");errors++;}var _valid2 = _errs34 === errors;valid8 = valid8 || _valid2;
if(!valid8){vErrors = fail(vErrors,instancePath+"/metric","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs30;
if(vErrors !== null){
if(_errs30){vErrors.length = _errs30;}else {vErrors = null;}}}}
if(data.score !== undefined && func0.call(data, "score")){let data9 = data.score;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){vErrors = fail(vErrors,instancePath+"/score","type",{type: schema42.properties.score.type},"must be number,null");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate26.errors = vErrors;return errors === 0;}validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "kind"},"must have required property '"+"kind"+"'");errors++;}
if((data.items === undefined) || (!(func0.call(data, "items")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "items"},"must have required property '"+"items"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "kind") || (key0 === "items"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.kind !== undefined && func0.call(data, "kind")){let data0 = data.kind;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/kind","type",{type: "string"},"must be string");errors++;}
if("experiments" !== data0){vErrors = fail(vErrors,instancePath+"/kind","const",{allowedValue: "experiments"},"must be equal to constant");errors++;}}
if(data.items !== undefined && func0.call(data, "items")){let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;for(let i0=0; i0<len0; i0++){
if(!(validate26(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/items","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate25.errors = vErrors;return errors === 0;}validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema48 = {"type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/Name"},"description":{"type":["string","null"],"maxLength":65536},"tags":{"type":"array","items":{"type":"string","maxLength":256}},"file":{"type":"string","maxLength":4096},"model_id":{"type":"string","maxLength":4096},"revision":{"type":["string","null"],"maxLength":256},"digest":{"anyOf":[{"$ref":"common.schema.json#/$defs/Digest"},{"type":"null"}]}},"required":["name","description","tags","file","model_id","revision","digest"],"additionalProperties":false};
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.description === undefined) || (!(func0.call(data, "description")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "description"},"must have required property '"+"description"+"'");errors++;}
if((data.tags === undefined) || (!(func0.call(data, "tags")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tags"},"must have required property '"+"tags"+"'");errors++;}
if((data.file === undefined) || (!(func0.call(data, "file")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "file"},"must have required property '"+"file"+"'");errors++;}
if((data.model_id === undefined) || (!(func0.call(data, "model_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "model_id"},"must have required property '"+"model_id"+"'");errors++;}
if((data.revision === undefined) || (!(func0.call(data, "revision")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "revision"},"must have required property '"+"revision"+"'");errors++;}
if((data.digest === undefined) || (!(func0.call(data, "digest")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "digest"},"must have required property '"+"digest"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((((key0 === "name") || (key0 === "description")) || (key0 === "tags")) || (key0 === "file")) || (key0 === "model_id")) || (key0 === "revision")) || (key0 === "digest"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func80(data0) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data0)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.description !== undefined && func0.call(data, "description")){let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){vErrors = fail(vErrors,instancePath+"/description","type",{type: schema48.properties.description.type},"must be string,null");errors++;}
if(typeof data1 === "string"){
if(func80(data1) > 65536){vErrors = fail(vErrors,instancePath+"/description","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}}
if(data.tags !== undefined && func0.call(data, "tags")){let data2 = data.tags;
if(Array.isArray(data2)){
const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];
if(typeof data3 === "string"){
if(func80(data3) > 256){vErrors = fail(vErrors,instancePath+"/tags/" + i0,"maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tags/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/tags","type",{type: "array"},"must be array");errors++;}}
if(data.file !== undefined && func0.call(data, "file")){let data4 = data.file;
if(typeof data4 === "string"){
if(func80(data4) > 4096){vErrors = fail(vErrors,instancePath+"/file","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/file","type",{type: "string"},"must be string");errors++;}}
if(data.model_id !== undefined && func0.call(data, "model_id")){let data5 = data.model_id;
if(typeof data5 === "string"){
if(func80(data5) > 4096){vErrors = fail(vErrors,instancePath+"/model_id","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/model_id","type",{type: "string"},"must be string");errors++;}}
if(data.revision !== undefined && func0.call(data, "revision")){let data6 = data.revision;
if((typeof data6 !== "string") && (data6 !== null)){vErrors = fail(vErrors,instancePath+"/revision","type",{type: schema48.properties.revision.type},"must be string,null");errors++;}
if(typeof data6 === "string"){
if(func80(data6) > 256){vErrors = fail(vErrors,instancePath+"/revision","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}}
if(data.digest !== undefined && func0.call(data, "digest")){let data7 = data.digest;
const _errs18 = errors;let valid4 = false;
const _errs19 = errors;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){vErrors = fail(vErrors,instancePath+"/digest","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/digest","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs19 === errors;valid4 = valid4 || _valid0;
const _errs22 = errors;
if(data7 !== null){vErrors = fail(vErrors,instancePath+"/digest","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs22 === errors;valid4 = valid4 || _valid0;
if(!valid4){vErrors = fail(vErrors,instancePath+"/digest","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs18;
if(vErrors !== null){
if(_errs18){vErrors.length = _errs18;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate29.errors = vErrors;return errors === 0;}validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "kind"},"must have required property '"+"kind"+"'");errors++;}
if((data.items === undefined) || (!(func0.call(data, "items")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "items"},"must have required property '"+"items"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "kind") || (key0 === "items"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.kind !== undefined && func0.call(data, "kind")){let data0 = data.kind;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/kind","type",{type: "string"},"must be string");errors++;}
if("models" !== data0){vErrors = fail(vErrors,instancePath+"/kind","const",{allowedValue: "models"},"must be equal to constant");errors++;}}
if(data.items !== undefined && func0.call(data, "items")){let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;for(let i0=0; i0<len0; i0++){
if(!(validate29(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/items","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate28.errors = vErrors;return errors === 0;}validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema52 = {"type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/Name"},"description":{"type":["string","null"],"maxLength":65536},"tags":{"type":"array","items":{"type":"string","maxLength":256}},"file":{"type":"string","maxLength":4096},"paths":{"type":"array","items":{"type":"string","maxLength":4096}},"digest":{"anyOf":[{"$ref":"common.schema.json#/$defs/Digest"},{"type":"null"}]}},"required":["name","description","tags","file","paths","digest"],"additionalProperties":false};
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.description === undefined) || (!(func0.call(data, "description")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "description"},"must have required property '"+"description"+"'");errors++;}
if((data.tags === undefined) || (!(func0.call(data, "tags")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tags"},"must have required property '"+"tags"+"'");errors++;}
if((data.file === undefined) || (!(func0.call(data, "file")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "file"},"must have required property '"+"file"+"'");errors++;}
if((data.paths === undefined) || (!(func0.call(data, "paths")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "paths"},"must have required property '"+"paths"+"'");errors++;}
if((data.digest === undefined) || (!(func0.call(data, "digest")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "digest"},"must have required property '"+"digest"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((key0 === "name") || (key0 === "description")) || (key0 === "tags")) || (key0 === "file")) || (key0 === "paths")) || (key0 === "digest"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func80(data0) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data0)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.description !== undefined && func0.call(data, "description")){let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){vErrors = fail(vErrors,instancePath+"/description","type",{type: schema52.properties.description.type},"must be string,null");errors++;}
if(typeof data1 === "string"){
if(func80(data1) > 65536){vErrors = fail(vErrors,instancePath+"/description","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}}
if(data.tags !== undefined && func0.call(data, "tags")){let data2 = data.tags;
if(Array.isArray(data2)){
const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];
if(typeof data3 === "string"){
if(func80(data3) > 256){vErrors = fail(vErrors,instancePath+"/tags/" + i0,"maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tags/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/tags","type",{type: "array"},"must be array");errors++;}}
if(data.file !== undefined && func0.call(data, "file")){let data4 = data.file;
if(typeof data4 === "string"){
if(func80(data4) > 4096){vErrors = fail(vErrors,instancePath+"/file","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/file","type",{type: "string"},"must be string");errors++;}}
if(data.paths !== undefined && func0.call(data, "paths")){let data5 = data.paths;
if(Array.isArray(data5)){
const len1 = data5.length;for(let i1=0; i1<len1; i1++){let data6 = data5[i1];
if(typeof data6 === "string"){
if(func80(data6) > 4096){vErrors = fail(vErrors,instancePath+"/paths/" + i1,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/paths/" + i1,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/paths","type",{type: "array"},"must be array");errors++;}}
if(data.digest !== undefined && func0.call(data, "digest")){let data7 = data.digest;
const _errs18 = errors;let valid6 = false;
const _errs19 = errors;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){vErrors = fail(vErrors,instancePath+"/digest","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/digest","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs19 === errors;valid6 = valid6 || _valid0;
const _errs22 = errors;
if(data7 !== null){vErrors = fail(vErrors,instancePath+"/digest","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs22 === errors;valid6 = valid6 || _valid0;
if(!valid6){vErrors = fail(vErrors,instancePath+"/digest","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs18;
if(vErrors !== null){
if(_errs18){vErrors.length = _errs18;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate32.errors = vErrors;return errors === 0;}validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "kind"},"must have required property '"+"kind"+"'");errors++;}
if((data.items === undefined) || (!(func0.call(data, "items")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "items"},"must have required property '"+"items"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "kind") || (key0 === "items"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.kind !== undefined && func0.call(data, "kind")){let data0 = data.kind;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/kind","type",{type: "string"},"must be string");errors++;}
if("data" !== data0){vErrors = fail(vErrors,instancePath+"/kind","const",{allowedValue: "data"},"must be equal to constant");errors++;}}
if(data.items !== undefined && func0.call(data, "items")){let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;for(let i0=0; i0<len0; i0++){
if(!(validate32(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/items","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate31.errors = vErrors;return errors === 0;}validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema56 = {"type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/Name"},"description":{"type":["string","null"],"maxLength":65536},"tags":{"type":"array","items":{"type":"string","maxLength":256}},"file":{"type":"string","maxLength":4096},"subjects":{"type":"array","items":{"type":"string","maxLength":4096}}},"required":["name","description","tags","file","subjects"],"additionalProperties":false};
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.description === undefined) || (!(func0.call(data, "description")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "description"},"must have required property '"+"description"+"'");errors++;}
if((data.tags === undefined) || (!(func0.call(data, "tags")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tags"},"must have required property '"+"tags"+"'");errors++;}
if((data.file === undefined) || (!(func0.call(data, "file")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "file"},"must have required property '"+"file"+"'");errors++;}
if((data.subjects === undefined) || (!(func0.call(data, "subjects")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "subjects"},"must have required property '"+"subjects"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "name") || (key0 === "description")) || (key0 === "tags")) || (key0 === "file")) || (key0 === "subjects"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func80(data0) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data0)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.description !== undefined && func0.call(data, "description")){let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){vErrors = fail(vErrors,instancePath+"/description","type",{type: schema56.properties.description.type},"must be string,null");errors++;}
if(typeof data1 === "string"){
if(func80(data1) > 65536){vErrors = fail(vErrors,instancePath+"/description","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}}
if(data.tags !== undefined && func0.call(data, "tags")){let data2 = data.tags;
if(Array.isArray(data2)){
const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];
if(typeof data3 === "string"){
if(func80(data3) > 256){vErrors = fail(vErrors,instancePath+"/tags/" + i0,"maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tags/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/tags","type",{type: "array"},"must be array");errors++;}}
if(data.file !== undefined && func0.call(data, "file")){let data4 = data.file;
if(typeof data4 === "string"){
if(func80(data4) > 4096){vErrors = fail(vErrors,instancePath+"/file","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/file","type",{type: "string"},"must be string");errors++;}}
if(data.subjects !== undefined && func0.call(data, "subjects")){let data5 = data.subjects;
if(Array.isArray(data5)){
const len1 = data5.length;for(let i1=0; i1<len1; i1++){let data6 = data5[i1];
if(typeof data6 === "string"){
if(func80(data6) > 4096){vErrors = fail(vErrors,instancePath+"/subjects/" + i1,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/subjects/" + i1,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/subjects","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate35.errors = vErrors;return errors === 0;}validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "kind"},"must have required property '"+"kind"+"'");errors++;}
if((data.items === undefined) || (!(func0.call(data, "items")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "items"},"must have required property '"+"items"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "kind") || (key0 === "items"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.kind !== undefined && func0.call(data, "kind")){let data0 = data.kind;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/kind","type",{type: "string"},"must be string");errors++;}
if("evaluations" !== data0){vErrors = fail(vErrors,instancePath+"/kind","const",{allowedValue: "evaluations"},"must be equal to constant");errors++;}}
if(data.items !== undefined && func0.call(data, "items")){let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;for(let i0=0; i0<len0; i0++){
if(!(validate35(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/items","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate34.errors = vErrors;return errors === 0;}validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/listing.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "runs"){
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}var props0 = true;}else if(tag0 === "experiments"){
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else if(tag0 === "models"){
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else if(tag0 === "data"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else if(tag0 === "evaluations"){
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "mapping", tag: "kind", tagValue: tag0},"value of tag \"kind\" must be in oneOf");errors++;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "tag", tag: "kind", tagValue: tag0},"tag \"kind\" must be string");errors++;}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;evaluated0.props = props0;return errors === 0;}validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};
