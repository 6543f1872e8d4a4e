// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunesmith.dev/schemas/v1/tuning-parameters.schema.json","type":"object","properties":{"base_model":{"allOf":[{"$ref":"#/$defs/BaseModel"}]},"task_id":{"allOf":[{"$ref":"common.schema.json#/$defs/TaskId"}]},"tuning_type":{"allOf":[{"$ref":"common.schema.json#/$defs/TuningType"}]},"num_virtual_tokens":{"type":"integer","minimum":1,"maximum":65536},"init_method":{"allOf":[{"$ref":"common.schema.json#/$defs/InitMethod"}]},"init_text":{"type":"string","maxLength":65536,"minLength":1},"init_special_tokens":{"type":"boolean"},"init_adapter":{"allOf":[{"$ref":"#/$defs/AdapterReference"}]},"num_epochs":{"type":"integer","minimum":1,"maximum":100000},"batch_size":{"type":"integer","minimum":1,"maximum":65536},"accumulate_steps":{"type":"integer","minimum":1,"maximum":65536},"learning_rate":{"type":"number","exclusiveMinimum":0,"maximum":1000},"max_input_tokens":{"type":"integer","minimum":1,"maximum":1048576},"max_output_tokens":{"type":"integer","minimum":1,"maximum":1048576},"verbalizer":{"allOf":[{"$ref":"common.schema.json#/$defs/Template"}]},"labels":{"allOf":[{"$ref":"common.schema.json#/$defs/Labels"}]},"optimizer":{"allOf":[{"$ref":"#/$defs/OptimizerParameters"}]},"lr_scheduler":{"allOf":[{"$ref":"#/$defs/LrSchedulerParameters"}]},"max_grad_norm":{"type":"number","minimum":0,"maximum":1000000000},"loss_on":{"allOf":[{"$ref":"common.schema.json#/$defs/LossOn"}]},"loss_normalization":{"allOf":[{"$ref":"common.schema.json#/$defs/LossNormalization"}]},"shuffle":{"type":"boolean"},"on_too_long":{"allOf":[{"$ref":"common.schema.json#/$defs/OnTooLong"}]}},"required":["base_model","task_id"],"additionalProperties":false,"$defs":{"OptimizerParameters":{"type":"object","discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/AdamWParameters"},{"$ref":"#/$defs/SgdParameters"}]},"BaseModel":{"type":"object","properties":{"model_id":{"allOf":[{"$ref":"common.schema.json#/$defs/ModelId"}]},"revision":{"allOf":[{"$ref":"common.schema.json#/$defs/Revision"}]},"name":{"allOf":[{"$ref":"common.schema.json#/$defs/Name"}]}},"required":[],"additionalProperties":false},"AdapterReference":{"type":"object","properties":{"path":{"allOf":[{"$ref":"common.schema.json#/$defs/FilePath"}]},"run":{"type":"string","maxLength":128,"minLength":1}},"required":[],"additionalProperties":false},"AdamWParameters":{"type":"object","properties":{"type":{"const":"adamw","type":"string"},"betas":{"type":"array","items":{"type":"number","minimum":0,"exclusiveMaximum":1},"minItems":2,"maxItems":2},"eps":{"type":"number","exclusiveMinimum":0,"maximum":1},"weight_decay":{"type":"number","minimum":0,"maximum":10}},"required":["type"],"additionalProperties":false},"SgdParameters":{"type":"object","properties":{"type":{"const":"sgd","type":"string"},"momentum":{"type":"number","minimum":0,"exclusiveMaximum":1},"weight_decay":{"type":"number","minimum":0,"maximum":10}},"required":["type"],"additionalProperties":false},"LrSchedulerParameters":{"type":"object","properties":{"type":{"allOf":[{"$ref":"common.schema.json#/$defs/ScheduleType"}]},"warmup_steps":{"type":"integer","minimum":0,"maximum":9007199254740991},"warmup_ratio":{"type":"number","minimum":0,"maximum":1}},"required":["type"],"additionalProperties":false}}};
const schema37 = {"type":"string","enum":["classification","generation","summarization","question_answering","retrieval_augmented_generation","extraction","code"]};
const schema38 = {"type":"string","enum":["prompt_tuning"]};
const schema39 = {"type":"string","enum":["random","text","sample_vocab","class_labels","adapter"]};
const schema50 = {"type":"string","enum":["target","all"]};
const schema51 = {"type":"string","enum":["token","microbatch","sample"]};
const schema52 = {"type":"string","enum":["error","drop","truncate_left","truncate_right"]};
const func0 = Object.prototype.hasOwnProperty;
const func65 = (function ucs2length(str) {
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
const pattern4 = new RegExp("^[^\\u0000]*$", "u");
const pattern5 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){
if(!(((key0 === "model_id") || (key0 === "revision")) || (key0 === "name"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.model_id !== undefined && func0.call(data, "model_id")){let data0 = data.model_id;
if(typeof data0 === "string"){
if(func65(data0) > 4096){vErrors = fail(vErrors,instancePath+"/model_id","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func65(data0) < 1){vErrors = fail(vErrors,instancePath+"/model_id","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/model_id","pattern",{pattern: "^[^\\u0000]*$"},"must match pattern \""+"^[^\\u0000]*$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/model_id","type",{type: "string"},"must be string");errors++;}}
if(data.revision !== undefined && func0.call(data, "revision")){let data1 = data.revision;
if(typeof data1 === "string"){
if(func65(data1) > 256){vErrors = fail(vErrors,instancePath+"/revision","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func65(data1) < 1){vErrors = fail(vErrors,instancePath+"/revision","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/revision","type",{type: "string"},"must be string");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data2 = data.name;
if(typeof data2 === "string"){
if(func65(data2) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data2)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){
if(!((key0 === "path") || (key0 === "run"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.path !== undefined && func0.call(data, "path")){let data0 = data.path;
if(typeof data0 === "string"){
if(func65(data0) > 4096){vErrors = fail(vErrors,instancePath+"/path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func65(data0) < 1){vErrors = fail(vErrors,instancePath+"/path","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/path","pattern",{pattern: "^[^\\u0000]*$"},"must match pattern \""+"^[^\\u0000]*$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/path","type",{type: "string"},"must be string");errors++;}}
if(data.run !== undefined && func0.call(data, "run")){let data1 = data.run;
if(typeof data1 === "string"){
if(func65(data1) > 128){vErrors = fail(vErrors,instancePath+"/run","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(func65(data1) < 1){vErrors = fail(vErrors,instancePath+"/run","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/run","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate24.errors = vErrors;return errors === 0;}validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(Array.isArray(data)){
if(data.length > 10000){vErrors = fail(vErrors,instancePath,"maxItems",{limit: 10000},"must NOT have more than 10000 items");errors++;}
if(data.length < 2){vErrors = fail(vErrors,instancePath,"minItems",{limit: 2},"must NOT have fewer than 2 items");errors++;}
const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];
if(typeof data0 === "string"){
if(func65(data0) > 1024){vErrors = fail(vErrors,instancePath+"/" + i0,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func65(data0) < 1){vErrors = fail(vErrors,instancePath+"/" + i0,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/" + i0,"type",{type: "string"},"must be string");errors++;}}let i1 = data.length;let j0;
if(i1 > 1){outer0:for(;i1--;){for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){vErrors = fail(vErrors,instancePath,"uniqueItems",{i: i1, j: j0},"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");errors++;break outer0;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "array"},"must be array");errors++;}validate26.errors = vErrors;return errors === 0;}validate26.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "adamw"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "type") || (key0 === "betas")) || (key0 === "eps")) || (key0 === "weight_decay"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data0 = data.type;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if("adamw" !== data0){vErrors = fail(vErrors,instancePath+"/type","const",{allowedValue: "adamw"},"must be equal to constant");errors++;}}
if(data.betas !== undefined && func0.call(data, "betas")){let data1 = data.betas;
if(Array.isArray(data1)){
if(data1.length > 2){vErrors = fail(vErrors,instancePath+"/betas","maxItems",{limit: 2},"must NOT have more than 2 items");errors++;}
if(data1.length < 2){vErrors = fail(vErrors,instancePath+"/betas","minItems",{limit: 2},"must NOT have fewer than 2 items");errors++;}
const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/betas/" + i0,"minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}
if(data2 >= 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/betas/" + i0,"exclusiveMaximum",{comparison: "<", limit: 1},"must be < 1");errors++;}}else {vErrors = fail(vErrors,instancePath+"/betas/" + i0,"type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/betas","type",{type: "array"},"must be array");errors++;}}
if(data.eps !== undefined && func0.call(data, "eps")){let data3 = data.eps;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/eps","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data3 <= 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/eps","exclusiveMinimum",{comparison: ">", limit: 0},"must be > 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/eps","type",{type: "number"},"must be number");errors++;}}
if(data.weight_decay !== undefined && func0.call(data, "weight_decay")){let data4 = data.weight_decay;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/weight_decay","maximum",{comparison: "<=", limit: 10},"must be <= 10");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/weight_decay","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/weight_decay","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}var props0 = true;}else if(tag0 === "sgd"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}for(const key1 of Object.keys(data)){
if(!(((key1 === "type") || (key1 === "momentum")) || (key1 === "weight_decay"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data5 = data.type;
if(typeof data5 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if("sgd" !== data5){vErrors = fail(vErrors,instancePath+"/type","const",{allowedValue: "sgd"},"must be equal to constant");errors++;}}
if(data.momentum !== undefined && func0.call(data, "momentum")){let data6 = data.momentum;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/momentum","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}
if(data6 >= 1 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/momentum","exclusiveMaximum",{comparison: "<", limit: 1},"must be < 1");errors++;}}else {vErrors = fail(vErrors,instancePath+"/momentum","type",{type: "number"},"must be number");errors++;}}
if(data.weight_decay !== undefined && func0.call(data, "weight_decay")){let data7 = data.weight_decay;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 10 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/weight_decay","maximum",{comparison: "<=", limit: 10},"must be <= 10");errors++;}
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/weight_decay","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/weight_decay","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}
if(props0 !== true){props0 = true;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "mapping", tag: "type", tagValue: tag0},"value of tag \"type\" must be in oneOf");errors++;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "tag", tag: "type", tagValue: tag0},"tag \"type\" must be string");errors++;}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate28.errors = vErrors;evaluated0.props = props0;return errors === 0;}validate28.evaluated = {"dynamicProps":true,"dynamicItems":false};
const schema49 = {"type":"string","enum":["constant","linear","cosine"]};
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "type") || (key0 === "warmup_steps")) || (key0 === "warmup_ratio"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data0 = data.type;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if(!(((data0 === "constant") || (data0 === "linear")) || (data0 === "cosine"))){vErrors = fail(vErrors,instancePath+"/type","enum",{allowedValues: schema49.enum},"must be equal to one of the allowed values");errors++;}}
if(data.warmup_steps !== undefined && func0.call(data, "warmup_steps")){let data1 = data.warmup_steps;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/warmup_steps","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/warmup_steps","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/warmup_steps","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.warmup_ratio !== undefined && func0.call(data, "warmup_ratio")){let data2 = data.warmup_ratio;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/warmup_ratio","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/warmup_ratio","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/warmup_ratio","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate30.errors = vErrors;return errors === 0;}validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/tuning-parameters.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.base_model === undefined) || (!(func0.call(data, "base_model")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "base_model"},"must have required property '"+"base_model"+"'");errors++;}
if((data.task_id === undefined) || (!(func0.call(data, "task_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "task_id"},"must have required property '"+"task_id"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.base_model !== undefined && func0.call(data, "base_model")){
if(!(validate21(data.base_model, {instancePath:instancePath+"/base_model",parentData:data,parentDataProperty:"base_model",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}
if(data.task_id !== undefined && func0.call(data, "task_id")){let data1 = data.task_id;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/task_id","type",{type: "string"},"must be string");errors++;}
if(!(((((((data1 === "classification") || (data1 === "generation")) || (data1 === "summarization")) || (data1 === "question_answering")) || (data1 === "retrieval_augmented_generation")) || (data1 === "extraction")) || (data1 === "code"))){vErrors = fail(vErrors,instancePath+"/task_id","enum",{allowedValues: schema37.enum},"must be equal to one of the allowed values");errors++;}}
if(data.tuning_type !== undefined && func0.call(data, "tuning_type")){let data2 = data.tuning_type;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/tuning_type","type",{type: "string"},"must be string");errors++;}
if(!(data2 === "prompt_tuning")){vErrors = fail(vErrors,instancePath+"/tuning_type","enum",{allowedValues: schema38.enum},"must be equal to one of the allowed values");errors++;}}
if(data.num_virtual_tokens !== undefined && func0.call(data, "num_virtual_tokens")){let data3 = data.num_virtual_tokens;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/num_virtual_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65536 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/num_virtual_tokens","maximum",{comparison: "<=", limit: 65536},"must be <= 65536");errors++;}
if(data3 < 1 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/num_virtual_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.init_method !== undefined && func0.call(data, "init_method")){let data4 = data.init_method;
if(typeof data4 !== "string"){vErrors = fail(vErrors,instancePath+"/init_method","type",{type: "string"},"must be string");errors++;}
if(!(((((data4 === "random") || (data4 === "text")) || (data4 === "sample_vocab")) || (data4 === "class_labels")) || (data4 === "adapter"))){vErrors = fail(vErrors,instancePath+"/init_method","enum",{allowedValues: schema39.enum},"must be equal to one of the allowed values");errors++;}}
if(data.init_text !== undefined && func0.call(data, "init_text")){let data5 = data.init_text;
if(typeof data5 === "string"){
if(func65(data5) > 65536){vErrors = fail(vErrors,instancePath+"/init_text","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}
if(func65(data5) < 1){vErrors = fail(vErrors,instancePath+"/init_text","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/init_text","type",{type: "string"},"must be string");errors++;}}
if(data.init_special_tokens !== undefined && func0.call(data, "init_special_tokens")){
if(typeof data.init_special_tokens !== "boolean"){vErrors = fail(vErrors,instancePath+"/init_special_tokens","type",{type: "boolean"},"must be boolean");errors++;}}
if(data.init_adapter !== undefined && func0.call(data, "init_adapter")){
if(!(validate24(data.init_adapter, {instancePath:instancePath+"/init_adapter",parentData:data,parentDataProperty:"init_adapter",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}}
if(data.num_epochs !== undefined && func0.call(data, "num_epochs")){let data8 = data.num_epochs;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){vErrors = fail(vErrors,instancePath+"/num_epochs","type",{type: "integer"},"must be integer");errors++;}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100000 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/num_epochs","maximum",{comparison: "<=", limit: 100000},"must be <= 100000");errors++;}
if(data8 < 1 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/num_epochs","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.batch_size !== undefined && func0.call(data, "batch_size")){let data9 = data.batch_size;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){vErrors = fail(vErrors,instancePath+"/batch_size","type",{type: "integer"},"must be integer");errors++;}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 65536 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/batch_size","maximum",{comparison: "<=", limit: 65536},"must be <= 65536");errors++;}
if(data9 < 1 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/batch_size","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.accumulate_steps !== undefined && func0.call(data, "accumulate_steps")){let data10 = data.accumulate_steps;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){vErrors = fail(vErrors,instancePath+"/accumulate_steps","type",{type: "integer"},"must be integer");errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 65536 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/accumulate_steps","maximum",{comparison: "<=", limit: 65536},"must be <= 65536");errors++;}
if(data10 < 1 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/accumulate_steps","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.learning_rate !== undefined && func0.call(data, "learning_rate")){let data11 = data.learning_rate;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/learning_rate","maximum",{comparison: "<=", limit: 1000},"must be <= 1000");errors++;}
if(data11 <= 0 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/learning_rate","exclusiveMinimum",{comparison: ">", limit: 0},"must be > 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/learning_rate","type",{type: "number"},"must be number");errors++;}}
if(data.max_input_tokens !== undefined && func0.call(data, "max_input_tokens")){let data12 = data.max_input_tokens;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){vErrors = fail(vErrors,instancePath+"/max_input_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1048576 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data12 < 1 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.max_output_tokens !== undefined && func0.call(data, "max_output_tokens")){let data13 = data.max_output_tokens;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){vErrors = fail(vErrors,instancePath+"/max_output_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1048576 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data13 < 1 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.verbalizer !== undefined && func0.call(data, "verbalizer")){let data14 = data.verbalizer;
if(typeof data14 === "string"){
if(func65(data14) > 65536){vErrors = fail(vErrors,instancePath+"/verbalizer","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}
if(func65(data14) < 1){vErrors = fail(vErrors,instancePath+"/verbalizer","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/verbalizer","type",{type: "string"},"must be string");errors++;}}
if(data.labels !== undefined && func0.call(data, "labels")){
if(!(validate26(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}}
if(data.optimizer !== undefined && func0.call(data, "optimizer")){
if(!(validate28(data.optimizer, {instancePath:instancePath+"/optimizer",parentData:data,parentDataProperty:"optimizer",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);errors = vErrors.length;}}
if(data.lr_scheduler !== undefined && func0.call(data, "lr_scheduler")){
if(!(validate30(data.lr_scheduler, {instancePath:instancePath+"/lr_scheduler",parentData:data,parentDataProperty:"lr_scheduler",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);errors = vErrors.length;}}
if(data.max_grad_norm !== undefined && func0.call(data, "max_grad_norm")){let data18 = data.max_grad_norm;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1000000000 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/max_grad_norm","maximum",{comparison: "<=", limit: 1000000000},"must be <= 1000000000");errors++;}
if(data18 < 0 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/max_grad_norm","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/max_grad_norm","type",{type: "number"},"must be number");errors++;}}
if(data.loss_on !== undefined && func0.call(data, "loss_on")){let data19 = data.loss_on;
if(typeof data19 !== "string"){vErrors = fail(vErrors,instancePath+"/loss_on","type",{type: "string"},"must be string");errors++;}
if(!((data19 === "target") || (data19 === "all"))){vErrors = fail(vErrors,instancePath+"/loss_on","enum",{allowedValues: schema50.enum},"must be equal to one of the allowed values");errors++;}}
if(data.loss_normalization !== undefined && func0.call(data, "loss_normalization")){let data20 = data.loss_normalization;
if(typeof data20 !== "string"){vErrors = fail(vErrors,instancePath+"/loss_normalization","type",{type: "string"},"must be string");errors++;}
if(!(((data20 === "token") || (data20 === "microbatch")) || (data20 === "sample"))){vErrors = fail(vErrors,instancePath+"/loss_normalization","enum",{allowedValues: schema51.enum},"must be equal to one of the allowed values");errors++;}}
if(data.shuffle !== undefined && func0.call(data, "shuffle")){
if(typeof data.shuffle !== "boolean"){vErrors = fail(vErrors,instancePath+"/shuffle","type",{type: "boolean"},"must be boolean");errors++;}}
if(data.on_too_long !== undefined && func0.call(data, "on_too_long")){let data22 = data.on_too_long;
if(typeof data22 !== "string"){vErrors = fail(vErrors,instancePath+"/on_too_long","type",{type: "string"},"must be string");errors++;}
if(!((((data22 === "error") || (data22 === "drop")) || (data22 === "truncate_left")) || (data22 === "truncate_right"))){vErrors = fail(vErrors,instancePath+"/on_too_long","enum",{allowedValues: schema52.enum},"must be equal to one of the allowed values");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
