// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunesmith.dev/schemas/v1/resolved-experiment.schema.json","type":"object","properties":{"apiVersion":{"const":"tune/v1","type":"string"},"kind":{"const":"ResolvedExperiment","type":"string"},"run_id":{"allOf":[{"$ref":"common.schema.json#/$defs/Digest"}]},"identity":{"$ref":"#/$defs/RunIdentity"},"description":{"type":["string","null"],"maxLength":65536},"tags":{"type":"array","items":{"type":"string","maxLength":256}},"overrides":{"type":"array","items":{"$ref":"common.schema.json#/$defs/Override"}},"compute_dtype_reason":{"type":"string","maxLength":4096},"runtime":{"$ref":"#/$defs/ResolvedRuntime"},"paths":{"$ref":"#/$defs/ResolvedPaths"},"counts":{"$ref":"#/$defs/RecordCounts"},"fields":{"type":"array","items":{"$ref":"data-reference.schema.json#/$defs/FieldMapping"},"minItems":1},"inspection":{"anyOf":[{"$ref":"inspection.schema.json"},{"type":"null"}]}},"required":["apiVersion","kind","run_id","identity","description","tags","overrides","runtime","paths","counts","inspection"],"additionalProperties":false,"patternProperties":{"^x-":{}},"$defs":{"RunIdentity":{"type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/Name"},"digests":{"$ref":"#/$defs/InputDigests"},"prompt_tuning":{"$ref":"#/$defs/ResolvedTuning"},"validation":{"anyOf":[{"$ref":"#/$defs/ResolvedValidation"},{"type":"null"}]},"evaluation":{"anyOf":[{"$ref":"#/$defs/ResolvedEvaluation"},{"type":"null"}]},"seed":{"$ref":"common.schema.json#/$defs/Seed"},"numerics_version":{"type":"integer","minimum":1,"maximum":4294967295},"compute_dtype":{"$ref":"common.schema.json#/$defs/ComputeDtype"},"bfloat16_arithmetic":{"allOf":[{"$ref":"common.schema.json#/$defs/Bfloat16Arithmetic"}]},"source_truncation":{"type":"string","enum":["fields"]}},"required":["name","digests","prompt_tuning","validation","evaluation","seed","numerics_version","compute_dtype"],"additionalProperties":false},"InputDigests":{"type":"object","properties":{"base_model":{"allOf":[{"$ref":"common.schema.json#/$defs/Digest"}]},"tokenizer":{"allOf":[{"$ref":"common.schema.json#/$defs/Digest"}]},"token_files":{"allOf":[{"$ref":"common.schema.json#/$defs/Digest"}]},"training_data":{"allOf":[{"$ref":"common.schema.json#/$defs/Digest"}]},"validation_data":{"anyOf":[{"$ref":"common.schema.json#/$defs/Digest"},{"type":"null"}]},"evaluation_data":{"anyOf":[{"$ref":"common.schema.json#/$defs/Digest"},{"type":"null"}]},"init_adapter":{"anyOf":[{"$ref":"common.schema.json#/$defs/Digest"},{"type":"null"}]}},"required":["base_model","tokenizer","training_data","validation_data","evaluation_data","init_adapter"],"additionalProperties":false},"ResolvedTuning":{"type":"object","properties":{"base_model":{"$ref":"#/$defs/ResolvedBaseModel"},"task_id":{"$ref":"common.schema.json#/$defs/TaskId"},"tuning_type":{"$ref":"common.schema.json#/$defs/TuningType"},"num_virtual_tokens":{"type":"integer","minimum":1,"maximum":65536},"init_method":{"$ref":"common.schema.json#/$defs/InitMethod"},"init_text":{"type":["string","null"],"maxLength":65536},"init_special_tokens":{"type":"boolean"},"num_epochs":{"type":"integer","minimum":1,"maximum":100000},"batch_size":{"type":"integer","minimum":1,"maximum":65536},"accumulate_steps":{"type":"integer","minimum":1,"maximum":65536},"learning_rate":{"type":"number","exclusiveMinimum":0,"maximum":1000},"max_input_tokens":{"type":"integer","minimum":1,"maximum":1048576},"max_output_tokens":{"type":"integer","minimum":1,"maximum":1048576},"verbalizer":{"$ref":"common.schema.json#/$defs/Template"},"labels":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/Label"}},"optimizer":{"$ref":"common.schema.json#/$defs/Optimizer"},"lr_scheduler":{"$ref":"common.schema.json#/$defs/LrScheduler"},"max_grad_norm":{"type":"number","minimum":0,"maximum":1000000000},"loss_on":{"$ref":"common.schema.json#/$defs/LossOn"},"loss_normalization":{"$ref":"common.schema.json#/$defs/LossNormalization"},"shuffle":{"type":"boolean"},"on_too_long":{"$ref":"common.schema.json#/$defs/OnTooLong"}},"required":["base_model","task_id","tuning_type","num_virtual_tokens","init_method","init_text","num_epochs","batch_size","accumulate_steps","learning_rate","max_input_tokens","max_output_tokens","verbalizer","labels","optimizer","lr_scheduler","max_grad_norm","loss_on","loss_normalization","shuffle","on_too_long"],"additionalProperties":false},"ResolvedBaseModel":{"type":"object","properties":{"model_id":{"type":"string","maxLength":4096},"revision":{"type":["string","null"],"maxLength":256}},"required":["model_id","revision"],"additionalProperties":false},"ResolvedValidation":{"type":"object","properties":{"share":{"type":["number","null"],"exclusiveMinimum":0,"exclusiveMaximum":1}},"required":["share"],"additionalProperties":false},"ResolvedEvaluation":{"type":"object","properties":{"share":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"metrics":{"type":"array","items":{"$ref":"common.schema.json#/$defs/MetricName"}},"baselines":{"type":"array","items":{"$ref":"experiment.schema.json#/$defs/Baseline"}},"generation":{"$ref":"common.schema.json#/$defs/Generation"},"answer_tokens":{"type":"array","items":{"type":"string","maxLength":4096}},"label_scoring":{"allOf":[{"$ref":"common.schema.json#/$defs/LabelScoring"}]},"answers_without":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"maxItems":64},"positive_label":{"anyOf":[{"$ref":"common.schema.json#/$defs/Label"},{"type":"null"}]}},"required":["metrics","baselines","generation","positive_label"],"additionalProperties":false},"ResolvedRuntime":{"type":"object","properties":{"device":{"type":"string","enum":["cpu"]},"threads":{"type":"integer","minimum":1,"maximum":1024},"isa":{"$ref":"common.schema.json#/$defs/Isa"},"memory_limit_bytes":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}},"required":["device","threads","isa","memory_limit_bytes"],"additionalProperties":false},"ResolvedPaths":{"type":"object","properties":{"manifest":{"type":["string","null"],"maxLength":4096},"base_model":{"type":"string","maxLength":4096},"training_data":{"type":"array","items":{"$ref":"common.schema.json#/$defs/FilePath"}},"validation_data":{"type":"array","items":{"$ref":"common.schema.json#/$defs/FilePath"}},"evaluation_data":{"type":"array","items":{"$ref":"common.schema.json#/$defs/FilePath"}},"init_adapter":{"type":["string","null"],"maxLength":4096},"results":{"type":["string","null"],"maxLength":4096}},"required":["manifest","base_model","training_data","validation_data","evaluation_data","init_adapter","results"],"additionalProperties":false},"RecordCounts":{"type":"object","properties":{"training":{"type":"integer","minimum":0,"maximum":9007199254740991},"validation":{"type":"integer","minimum":0,"maximum":9007199254740991},"evaluation":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["training","validation","evaluation"],"additionalProperties":false}}};
const func0 = Object.prototype.hasOwnProperty;
const func86 = (function ucs2length(str) {
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
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const schema34 = {"type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/Name"},"digests":{"$ref":"#/$defs/InputDigests"},"prompt_tuning":{"$ref":"#/$defs/ResolvedTuning"},"validation":{"anyOf":[{"$ref":"#/$defs/ResolvedValidation"},{"type":"null"}]},"evaluation":{"anyOf":[{"$ref":"#/$defs/ResolvedEvaluation"},{"type":"null"}]},"seed":{"$ref":"common.schema.json#/$defs/Seed"},"numerics_version":{"type":"integer","minimum":1,"maximum":4294967295},"compute_dtype":{"$ref":"common.schema.json#/$defs/ComputeDtype"},"bfloat16_arithmetic":{"allOf":[{"$ref":"common.schema.json#/$defs/Bfloat16Arithmetic"}]},"source_truncation":{"type":"string","enum":["fields"]}},"required":["name","digests","prompt_tuning","validation","evaluation","seed","numerics_version","compute_dtype"],"additionalProperties":false};
const schema59 = {"type":"object","properties":{"share":{"type":["number","null"],"exclusiveMinimum":0,"exclusiveMaximum":1}},"required":["share"],"additionalProperties":false};
const schema120 = {"type":"string","enum":["float32","bfloat16"]};
const schema121 = {"type":"string","enum":["avx512_bf16","converted"]};
const pattern6 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", "u");
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.base_model === undefined) || (!(func0.call(data, "base_model")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "base_model"},"must have required property '"+"base_model"+"'");errors++;}
if((data.tokenizer === undefined) || (!(func0.call(data, "tokenizer")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tokenizer"},"must have required property '"+"tokenizer"+"'");errors++;}
if((data.training_data === undefined) || (!(func0.call(data, "training_data")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "training_data"},"must have required property '"+"training_data"+"'");errors++;}
if((data.validation_data === undefined) || (!(func0.call(data, "validation_data")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "validation_data"},"must have required property '"+"validation_data"+"'");errors++;}
if((data.evaluation_data === undefined) || (!(func0.call(data, "evaluation_data")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "evaluation_data"},"must have required property '"+"evaluation_data"+"'");errors++;}
if((data.init_adapter === undefined) || (!(func0.call(data, "init_adapter")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "init_adapter"},"must have required property '"+"init_adapter"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((((key0 === "base_model") || (key0 === "tokenizer")) || (key0 === "token_files")) || (key0 === "training_data")) || (key0 === "validation_data")) || (key0 === "evaluation_data")) || (key0 === "init_adapter"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.base_model !== undefined && func0.call(data, "base_model")){let data0 = data.base_model;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){vErrors = fail(vErrors,instancePath+"/base_model","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base_model","type",{type: "string"},"must be string");errors++;}}
if(data.tokenizer !== undefined && func0.call(data, "tokenizer")){let data1 = data.tokenizer;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){vErrors = fail(vErrors,instancePath+"/tokenizer","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tokenizer","type",{type: "string"},"must be string");errors++;}}
if(data.token_files !== undefined && func0.call(data, "token_files")){let data2 = data.token_files;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){vErrors = fail(vErrors,instancePath+"/token_files","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/token_files","type",{type: "string"},"must be string");errors++;}}
if(data.training_data !== undefined && func0.call(data, "training_data")){let data3 = data.training_data;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){vErrors = fail(vErrors,instancePath+"/training_data","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/training_data","type",{type: "string"},"must be string");errors++;}}
if(data.validation_data !== undefined && func0.call(data, "validation_data")){let data4 = data.validation_data;
const _errs19 = errors;let valid9 = false;
const _errs20 = errors;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){vErrors = fail(vErrors,instancePath+"/validation_data","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/validation_data","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs20 === errors;valid9 = valid9 || _valid0;
const _errs23 = errors;
if(data4 !== null){vErrors = fail(vErrors,instancePath+"/validation_data","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs23 === errors;valid9 = valid9 || _valid0;
if(!valid9){vErrors = fail(vErrors,instancePath+"/validation_data","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs19;
if(vErrors !== null){
if(_errs19){vErrors.length = _errs19;}else {vErrors = null;}}}}
if(data.evaluation_data !== undefined && func0.call(data, "evaluation_data")){let data5 = data.evaluation_data;
const _errs26 = errors;let valid11 = false;
const _errs27 = errors;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){vErrors = fail(vErrors,instancePath+"/evaluation_data","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/evaluation_data","type",{type: "string"},"must be string");errors++;}var _valid1 = _errs27 === errors;valid11 = valid11 || _valid1;
const _errs30 = errors;
if(data5 !== null){vErrors = fail(vErrors,instancePath+"/evaluation_data","type",{type: "null"},"must be null");errors++;}var _valid1 = _errs30 === errors;valid11 = valid11 || _valid1;
if(!valid11){vErrors = fail(vErrors,instancePath+"/evaluation_data","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs26;
if(vErrors !== null){
if(_errs26){vErrors.length = _errs26;}else {vErrors = null;}}}}
if(data.init_adapter !== undefined && func0.call(data, "init_adapter")){let data6 = data.init_adapter;
const _errs33 = errors;let valid13 = false;
const _errs34 = errors;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){vErrors = fail(vErrors,instancePath+"/init_adapter","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/init_adapter","type",{type: "string"},"must be string");errors++;}var _valid2 = _errs34 === errors;valid13 = valid13 || _valid2;
const _errs37 = errors;
if(data6 !== null){vErrors = fail(vErrors,instancePath+"/init_adapter","type",{type: "null"},"must be null");errors++;}var _valid2 = _errs37 === errors;valid13 = valid13 || _valid2;
if(!valid13){vErrors = fail(vErrors,instancePath+"/init_adapter","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs33;
if(vErrors !== null){
if(_errs33){vErrors.length = _errs33;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate23.errors = vErrors;return errors === 0;}validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema44 = {"type":"object","properties":{"base_model":{"$ref":"#/$defs/ResolvedBaseModel"},"task_id":{"$ref":"common.schema.json#/$defs/TaskId"},"tuning_type":{"$ref":"common.schema.json#/$defs/TuningType"},"num_virtual_tokens":{"type":"integer","minimum":1,"maximum":65536},"init_method":{"$ref":"common.schema.json#/$defs/InitMethod"},"init_text":{"type":["string","null"],"maxLength":65536},"init_special_tokens":{"type":"boolean"},"num_epochs":{"type":"integer","minimum":1,"maximum":100000},"batch_size":{"type":"integer","minimum":1,"maximum":65536},"accumulate_steps":{"type":"integer","minimum":1,"maximum":65536},"learning_rate":{"type":"number","exclusiveMinimum":0,"maximum":1000},"max_input_tokens":{"type":"integer","minimum":1,"maximum":1048576},"max_output_tokens":{"type":"integer","minimum":1,"maximum":1048576},"verbalizer":{"$ref":"common.schema.json#/$defs/Template"},"labels":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/Label"}},"optimizer":{"$ref":"common.schema.json#/$defs/Optimizer"},"lr_scheduler":{"$ref":"common.schema.json#/$defs/LrScheduler"},"max_grad_norm":{"type":"number","minimum":0,"maximum":1000000000},"loss_on":{"$ref":"common.schema.json#/$defs/LossOn"},"loss_normalization":{"$ref":"common.schema.json#/$defs/LossNormalization"},"shuffle":{"type":"boolean"},"on_too_long":{"$ref":"common.schema.json#/$defs/OnTooLong"}},"required":["base_model","task_id","tuning_type","num_virtual_tokens","init_method","init_text","num_epochs","batch_size","accumulate_steps","learning_rate","max_input_tokens","max_output_tokens","verbalizer","labels","optimizer","lr_scheduler","max_grad_norm","loss_on","loss_normalization","shuffle","on_too_long"],"additionalProperties":false};
const schema45 = {"type":"object","properties":{"model_id":{"type":"string","maxLength":4096},"revision":{"type":["string","null"],"maxLength":256}},"required":["model_id","revision"],"additionalProperties":false};
const schema46 = {"type":"string","enum":["classification","generation","summarization","question_answering","retrieval_augmented_generation","extraction","code"]};
const schema47 = {"type":"string","enum":["prompt_tuning"]};
const schema48 = {"type":"string","enum":["random","text","sample_vocab","class_labels","adapter"]};
const schema56 = {"type":"string","enum":["target","all"]};
const schema57 = {"type":"string","enum":["token","microbatch","sample"]};
const schema58 = {"type":"string","enum":["error","drop","truncate_left","truncate_right"]};
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "adamw"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.betas === undefined) || (!(func0.call(data, "betas")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "betas"},"must have required property '"+"betas"+"'");errors++;}
if((data.eps === undefined) || (!(func0.call(data, "eps")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "eps"},"must have required property '"+"eps"+"'");errors++;}
if((data.weight_decay === undefined) || (!(func0.call(data, "weight_decay")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "weight_decay"},"must have required property '"+"weight_decay"+"'");errors++;}for(const key0 of Object.keys(data)){
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
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/eps","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/eps","type",{type: "number"},"must be number");errors++;}}
if(data.weight_decay !== undefined && func0.call(data, "weight_decay")){let data4 = data.weight_decay;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/weight_decay","maximum",{comparison: "<=", limit: 10},"must be <= 10");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/weight_decay","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/weight_decay","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}var props0 = true;}else if(tag0 === "sgd"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.momentum === undefined) || (!(func0.call(data, "momentum")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "momentum"},"must have required property '"+"momentum"+"'");errors++;}
if((data.weight_decay === undefined) || (!(func0.call(data, "weight_decay")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "weight_decay"},"must have required property '"+"weight_decay"+"'");errors++;}for(const key1 of Object.keys(data)){
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
if(props0 !== true){props0 = true;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "mapping", tag: "type", tagValue: tag0},"value of tag \"type\" must be in oneOf");errors++;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "tag", tag: "type", tagValue: tag0},"tag \"type\" must be string");errors++;}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate26.errors = vErrors;evaluated0.props = props0;return errors === 0;}validate26.evaluated = {"dynamicProps":true,"dynamicItems":false};
const schema54 = {"type":"object","properties":{"type":{"allOf":[{"$ref":"#/$defs/ScheduleType"}]},"warmup_steps":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"warmup_ratio":{"type":["number","null"],"minimum":0,"maximum":1}},"required":["type","warmup_steps","warmup_ratio"],"additionalProperties":false};
const schema55 = {"type":"string","enum":["constant","linear","cosine"]};
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.warmup_steps === undefined) || (!(func0.call(data, "warmup_steps")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "warmup_steps"},"must have required property '"+"warmup_steps"+"'");errors++;}
if((data.warmup_ratio === undefined) || (!(func0.call(data, "warmup_ratio")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "warmup_ratio"},"must have required property '"+"warmup_ratio"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "type") || (key0 === "warmup_steps")) || (key0 === "warmup_ratio"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data0 = data.type;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if(!(((data0 === "constant") || (data0 === "linear")) || (data0 === "cosine"))){vErrors = fail(vErrors,instancePath+"/type","enum",{allowedValues: schema55.enum},"must be equal to one of the allowed values");errors++;}}
if(data.warmup_steps !== undefined && func0.call(data, "warmup_steps")){let data1 = data.warmup_steps;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){vErrors = fail(vErrors,instancePath+"/warmup_steps","type",{type: schema54.properties.warmup_steps.type},"must be integer,null");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/warmup_steps","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/warmup_steps","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.warmup_ratio !== undefined && func0.call(data, "warmup_ratio")){let data2 = data.warmup_ratio;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/warmup_ratio","type",{type: schema54.properties.warmup_ratio.type},"must be number,null");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/warmup_ratio","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/warmup_ratio","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate28.errors = vErrors;return errors === 0;}validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.base_model === undefined) || (!(func0.call(data, "base_model")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "base_model"},"must have required property '"+"base_model"+"'");errors++;}
if((data.task_id === undefined) || (!(func0.call(data, "task_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "task_id"},"must have required property '"+"task_id"+"'");errors++;}
if((data.tuning_type === undefined) || (!(func0.call(data, "tuning_type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tuning_type"},"must have required property '"+"tuning_type"+"'");errors++;}
if((data.num_virtual_tokens === undefined) || (!(func0.call(data, "num_virtual_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "num_virtual_tokens"},"must have required property '"+"num_virtual_tokens"+"'");errors++;}
if((data.init_method === undefined) || (!(func0.call(data, "init_method")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "init_method"},"must have required property '"+"init_method"+"'");errors++;}
if((data.init_text === undefined) || (!(func0.call(data, "init_text")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "init_text"},"must have required property '"+"init_text"+"'");errors++;}
if((data.num_epochs === undefined) || (!(func0.call(data, "num_epochs")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "num_epochs"},"must have required property '"+"num_epochs"+"'");errors++;}
if((data.batch_size === undefined) || (!(func0.call(data, "batch_size")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "batch_size"},"must have required property '"+"batch_size"+"'");errors++;}
if((data.accumulate_steps === undefined) || (!(func0.call(data, "accumulate_steps")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "accumulate_steps"},"must have required property '"+"accumulate_steps"+"'");errors++;}
if((data.learning_rate === undefined) || (!(func0.call(data, "learning_rate")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "learning_rate"},"must have required property '"+"learning_rate"+"'");errors++;}
if((data.max_input_tokens === undefined) || (!(func0.call(data, "max_input_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_input_tokens"},"must have required property '"+"max_input_tokens"+"'");errors++;}
if((data.max_output_tokens === undefined) || (!(func0.call(data, "max_output_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_output_tokens"},"must have required property '"+"max_output_tokens"+"'");errors++;}
if((data.verbalizer === undefined) || (!(func0.call(data, "verbalizer")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "verbalizer"},"must have required property '"+"verbalizer"+"'");errors++;}
if((data.labels === undefined) || (!(func0.call(data, "labels")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "labels"},"must have required property '"+"labels"+"'");errors++;}
if((data.optimizer === undefined) || (!(func0.call(data, "optimizer")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "optimizer"},"must have required property '"+"optimizer"+"'");errors++;}
if((data.lr_scheduler === undefined) || (!(func0.call(data, "lr_scheduler")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "lr_scheduler"},"must have required property '"+"lr_scheduler"+"'");errors++;}
if((data.max_grad_norm === undefined) || (!(func0.call(data, "max_grad_norm")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_grad_norm"},"must have required property '"+"max_grad_norm"+"'");errors++;}
if((data.loss_on === undefined) || (!(func0.call(data, "loss_on")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "loss_on"},"must have required property '"+"loss_on"+"'");errors++;}
if((data.loss_normalization === undefined) || (!(func0.call(data, "loss_normalization")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "loss_normalization"},"must have required property '"+"loss_normalization"+"'");errors++;}
if((data.shuffle === undefined) || (!(func0.call(data, "shuffle")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "shuffle"},"must have required property '"+"shuffle"+"'");errors++;}
if((data.on_too_long === undefined) || (!(func0.call(data, "on_too_long")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "on_too_long"},"must have required property '"+"on_too_long"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema44.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.base_model !== undefined && func0.call(data, "base_model")){let data0 = data.base_model;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.model_id === undefined) || (!(func0.call(data0, "model_id")))){vErrors = fail(vErrors,instancePath+"/base_model","required",{missingProperty: "model_id"},"must have required property '"+"model_id"+"'");errors++;}
if((data0.revision === undefined) || (!(func0.call(data0, "revision")))){vErrors = fail(vErrors,instancePath+"/base_model","required",{missingProperty: "revision"},"must have required property '"+"revision"+"'");errors++;}for(const key1 of Object.keys(data0)){
if(!((key1 === "model_id") || (key1 === "revision"))){vErrors = fail(vErrors,instancePath+"/base_model","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data0.model_id !== undefined && func0.call(data0, "model_id")){let data1 = data0.model_id;
if(typeof data1 === "string"){
if(func86(data1) > 4096){vErrors = fail(vErrors,instancePath+"/base_model/model_id","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base_model/model_id","type",{type: "string"},"must be string");errors++;}}
if(data0.revision !== undefined && func0.call(data0, "revision")){let data2 = data0.revision;
if((typeof data2 !== "string") && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/base_model/revision","type",{type: schema45.properties.revision.type},"must be string,null");errors++;}
if(typeof data2 === "string"){
if(func86(data2) > 256){vErrors = fail(vErrors,instancePath+"/base_model/revision","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/base_model","type",{type: "object"},"must be object");errors++;}}
if(data.task_id !== undefined && func0.call(data, "task_id")){let data3 = data.task_id;
if(typeof data3 !== "string"){vErrors = fail(vErrors,instancePath+"/task_id","type",{type: "string"},"must be string");errors++;}
if(!(((((((data3 === "classification") || (data3 === "generation")) || (data3 === "summarization")) || (data3 === "question_answering")) || (data3 === "retrieval_augmented_generation")) || (data3 === "extraction")) || (data3 === "code"))){vErrors = fail(vErrors,instancePath+"/task_id","enum",{allowedValues: schema46.enum},"must be equal to one of the allowed values");errors++;}}
if(data.tuning_type !== undefined && func0.call(data, "tuning_type")){let data4 = data.tuning_type;
if(typeof data4 !== "string"){vErrors = fail(vErrors,instancePath+"/tuning_type","type",{type: "string"},"must be string");errors++;}
if(!(data4 === "prompt_tuning")){vErrors = fail(vErrors,instancePath+"/tuning_type","enum",{allowedValues: schema47.enum},"must be equal to one of the allowed values");errors++;}}
if(data.num_virtual_tokens !== undefined && func0.call(data, "num_virtual_tokens")){let data5 = data.num_virtual_tokens;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/num_virtual_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65536 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/num_virtual_tokens","maximum",{comparison: "<=", limit: 65536},"must be <= 65536");errors++;}
if(data5 < 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/num_virtual_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.init_method !== undefined && func0.call(data, "init_method")){let data6 = data.init_method;
if(typeof data6 !== "string"){vErrors = fail(vErrors,instancePath+"/init_method","type",{type: "string"},"must be string");errors++;}
if(!(((((data6 === "random") || (data6 === "text")) || (data6 === "sample_vocab")) || (data6 === "class_labels")) || (data6 === "adapter"))){vErrors = fail(vErrors,instancePath+"/init_method","enum",{allowedValues: schema48.enum},"must be equal to one of the allowed values");errors++;}}
if(data.init_text !== undefined && func0.call(data, "init_text")){let data7 = data.init_text;
if((typeof data7 !== "string") && (data7 !== null)){vErrors = fail(vErrors,instancePath+"/init_text","type",{type: schema44.properties.init_text.type},"must be string,null");errors++;}
if(typeof data7 === "string"){
if(func86(data7) > 65536){vErrors = fail(vErrors,instancePath+"/init_text","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}}
if(data.init_special_tokens !== undefined && func0.call(data, "init_special_tokens")){
if(typeof data.init_special_tokens !== "boolean"){vErrors = fail(vErrors,instancePath+"/init_special_tokens","type",{type: "boolean"},"must be boolean");errors++;}}
if(data.num_epochs !== undefined && func0.call(data, "num_epochs")){let data9 = data.num_epochs;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){vErrors = fail(vErrors,instancePath+"/num_epochs","type",{type: "integer"},"must be integer");errors++;}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100000 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/num_epochs","maximum",{comparison: "<=", limit: 100000},"must be <= 100000");errors++;}
if(data9 < 1 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/num_epochs","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.batch_size !== undefined && func0.call(data, "batch_size")){let data10 = data.batch_size;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){vErrors = fail(vErrors,instancePath+"/batch_size","type",{type: "integer"},"must be integer");errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 65536 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/batch_size","maximum",{comparison: "<=", limit: 65536},"must be <= 65536");errors++;}
if(data10 < 1 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/batch_size","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.accumulate_steps !== undefined && func0.call(data, "accumulate_steps")){let data11 = data.accumulate_steps;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){vErrors = fail(vErrors,instancePath+"/accumulate_steps","type",{type: "integer"},"must be integer");errors++;}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 65536 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/accumulate_steps","maximum",{comparison: "<=", limit: 65536},"must be <= 65536");errors++;}
if(data11 < 1 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/accumulate_steps","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.learning_rate !== undefined && func0.call(data, "learning_rate")){let data12 = data.learning_rate;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/learning_rate","maximum",{comparison: "<=", limit: 1000},"must be <= 1000");errors++;}
if(data12 <= 0 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/learning_rate","exclusiveMinimum",{comparison: ">", limit: 0},"must be > 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/learning_rate","type",{type: "number"},"must be number");errors++;}}
if(data.max_input_tokens !== undefined && func0.call(data, "max_input_tokens")){let data13 = data.max_input_tokens;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){vErrors = fail(vErrors,instancePath+"/max_input_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1048576 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data13 < 1 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.max_output_tokens !== undefined && func0.call(data, "max_output_tokens")){let data14 = data.max_output_tokens;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){vErrors = fail(vErrors,instancePath+"/max_output_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1048576 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data14 < 1 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.verbalizer !== undefined && func0.call(data, "verbalizer")){let data15 = data.verbalizer;
if(typeof data15 === "string"){
if(func86(data15) > 65536){vErrors = fail(vErrors,instancePath+"/verbalizer","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}
if(func86(data15) < 1){vErrors = fail(vErrors,instancePath+"/verbalizer","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/verbalizer","type",{type: "string"},"must be string");errors++;}}
if(data.labels !== undefined && func0.call(data, "labels")){let data16 = data.labels;
if((!(Array.isArray(data16))) && (data16 !== null)){vErrors = fail(vErrors,instancePath+"/labels","type",{type: schema44.properties.labels.type},"must be array,null");errors++;}
if(Array.isArray(data16)){
const len0 = data16.length;for(let i0=0; i0<len0; i0++){let data17 = data16[i0];
if(typeof data17 === "string"){
if(func86(data17) > 1024){vErrors = fail(vErrors,instancePath+"/labels/" + i0,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func86(data17) < 1){vErrors = fail(vErrors,instancePath+"/labels/" + i0,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/labels/" + i0,"type",{type: "string"},"must be string");errors++;}}}}
if(data.optimizer !== undefined && func0.call(data, "optimizer")){
if(!(validate26(data.optimizer, {instancePath:instancePath+"/optimizer",parentData:data,parentDataProperty:"optimizer",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}}
if(data.lr_scheduler !== undefined && func0.call(data, "lr_scheduler")){
if(!(validate28(data.lr_scheduler, {instancePath:instancePath+"/lr_scheduler",parentData:data,parentDataProperty:"lr_scheduler",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);errors = vErrors.length;}}
if(data.max_grad_norm !== undefined && func0.call(data, "max_grad_norm")){let data20 = data.max_grad_norm;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000000000 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/max_grad_norm","maximum",{comparison: "<=", limit: 1000000000},"must be <= 1000000000");errors++;}
if(data20 < 0 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/max_grad_norm","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/max_grad_norm","type",{type: "number"},"must be number");errors++;}}
if(data.loss_on !== undefined && func0.call(data, "loss_on")){let data21 = data.loss_on;
if(typeof data21 !== "string"){vErrors = fail(vErrors,instancePath+"/loss_on","type",{type: "string"},"must be string");errors++;}
if(!((data21 === "target") || (data21 === "all"))){vErrors = fail(vErrors,instancePath+"/loss_on","enum",{allowedValues: schema56.enum},"must be equal to one of the allowed values");errors++;}}
if(data.loss_normalization !== undefined && func0.call(data, "loss_normalization")){let data22 = data.loss_normalization;
if(typeof data22 !== "string"){vErrors = fail(vErrors,instancePath+"/loss_normalization","type",{type: "string"},"must be string");errors++;}
if(!(((data22 === "token") || (data22 === "microbatch")) || (data22 === "sample"))){vErrors = fail(vErrors,instancePath+"/loss_normalization","enum",{allowedValues: schema57.enum},"must be equal to one of the allowed values");errors++;}}
if(data.shuffle !== undefined && func0.call(data, "shuffle")){
if(typeof data.shuffle !== "boolean"){vErrors = fail(vErrors,instancePath+"/shuffle","type",{type: "boolean"},"must be boolean");errors++;}}
if(data.on_too_long !== undefined && func0.call(data, "on_too_long")){let data24 = data.on_too_long;
if(typeof data24 !== "string"){vErrors = fail(vErrors,instancePath+"/on_too_long","type",{type: "string"},"must be string");errors++;}
if(!((((data24 === "error") || (data24 === "drop")) || (data24 === "truncate_left")) || (data24 === "truncate_right"))){vErrors = fail(vErrors,instancePath+"/on_too_long","enum",{allowedValues: schema58.enum},"must be equal to one of the allowed values");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate25.errors = vErrors;return errors === 0;}validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema61 = {"type":"string","enum":["accuracy","precision","recall","f1","exact_match"]};
const schema104 = {"type":"string","enum":["likelihood","restricted"]};
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.verbalizer === undefined) || (!(func0.call(data, "verbalizer")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "verbalizer"},"must have required property '"+"verbalizer"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "name") || (key0 === "verbalizer"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func86(data0) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern6.test(data0)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.verbalizer !== undefined && func0.call(data, "verbalizer")){let data1 = data.verbalizer;
if(typeof data1 === "string"){
if(func86(data1) > 65536){vErrors = fail(vErrors,instancePath+"/verbalizer","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}
if(func86(data1) < 1){vErrors = fail(vErrors,instancePath+"/verbalizer","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/verbalizer","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate77.errors = vErrors;return errors === 0;}validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.metrics === undefined) || (!(func0.call(data, "metrics")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "metrics"},"must have required property '"+"metrics"+"'");errors++;}
if((data.baselines === undefined) || (!(func0.call(data, "baselines")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "baselines"},"must have required property '"+"baselines"+"'");errors++;}
if((data.generation === undefined) || (!(func0.call(data, "generation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "generation"},"must have required property '"+"generation"+"'");errors++;}
if((data.positive_label === undefined) || (!(func0.call(data, "positive_label")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "positive_label"},"must have required property '"+"positive_label"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((((key0 === "share") || (key0 === "metrics")) || (key0 === "baselines")) || (key0 === "generation")) || (key0 === "answer_tokens")) || (key0 === "label_scoring")) || (key0 === "answers_without")) || (key0 === "positive_label"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.share !== undefined && func0.call(data, "share")){let data0 = data.share;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 >= 1 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/share","exclusiveMaximum",{comparison: "<", limit: 1},"must be < 1");errors++;}
if(data0 <= 0 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/share","exclusiveMinimum",{comparison: ">", limit: 0},"must be > 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/share","type",{type: "number"},"must be number");errors++;}}
if(data.metrics !== undefined && func0.call(data, "metrics")){let data1 = data.metrics;
if(Array.isArray(data1)){
const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/metrics/" + i0,"type",{type: "string"},"must be string");errors++;}
if(!(((((data2 === "accuracy") || (data2 === "precision")) || (data2 === "recall")) || (data2 === "f1")) || (data2 === "exact_match"))){vErrors = fail(vErrors,instancePath+"/metrics/" + i0,"enum",{allowedValues: schema61.enum},"must be equal to one of the allowed values");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/metrics","type",{type: "array"},"must be array");errors++;}}
if(data.baselines !== undefined && func0.call(data, "baselines")){let data3 = data.baselines;
if(Array.isArray(data3)){
const len1 = data3.length;for(let i1=0; i1<len1; i1++){
if(!(validate77(data3[i1], {instancePath:instancePath+"/baselines/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/baselines","type",{type: "array"},"must be array");errors++;}}
if(data.generation !== undefined && func0.call(data, "generation")){let data5 = data.generation;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.max_new_tokens === undefined) || (!(func0.call(data5, "max_new_tokens")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "max_new_tokens"},"must have required property '"+"max_new_tokens"+"'");errors++;}
if((data5.min_new_tokens === undefined) || (!(func0.call(data5, "min_new_tokens")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "min_new_tokens"},"must have required property '"+"min_new_tokens"+"'");errors++;}
if((data5.repetition_penalty === undefined) || (!(func0.call(data5, "repetition_penalty")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "repetition_penalty"},"must have required property '"+"repetition_penalty"+"'");errors++;}
if((data5.stop_sequences === undefined) || (!(func0.call(data5, "stop_sequences")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "stop_sequences"},"must have required property '"+"stop_sequences"+"'");errors++;}for(const key1 of Object.keys(data5)){
if(!((((key1 === "max_new_tokens") || (key1 === "min_new_tokens")) || (key1 === "repetition_penalty")) || (key1 === "stop_sequences"))){vErrors = fail(vErrors,instancePath+"/generation","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data5.max_new_tokens !== undefined && func0.call(data5, "max_new_tokens")){let data6 = data5.max_new_tokens;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1048576 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data6 < 1 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data5.min_new_tokens !== undefined && func0.call(data5, "min_new_tokens")){let data7 = data5.min_new_tokens;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1048576 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data5.repetition_penalty !== undefined && func0.call(data5, "repetition_penalty")){let data8 = data5.repetition_penalty;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","maximum",{comparison: "<=", limit: 100},"must be <= 100");errors++;}
if(data8 < 0.01 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","minimum",{comparison: ">=", limit: 0.01},"must be >= 0.01");errors++;}}else {vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","type",{type: "number"},"must be number");errors++;}}
if(data5.stop_sequences !== undefined && func0.call(data5, "stop_sequences")){let data9 = data5.stop_sequences;
if(Array.isArray(data9)){
if(data9.length > 64){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences","maxItems",{limit: 64},"must NOT have more than 64 items");errors++;}
const len2 = data9.length;for(let i2=0; i2<len2; i2++){let data10 = data9[i2];
if(typeof data10 === "string"){
if(func86(data10) > 1024){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i2,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func86(data10) < 1){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i2,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i2,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/generation/stop_sequences","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/generation","type",{type: "object"},"must be object");errors++;}}
if(data.answer_tokens !== undefined && func0.call(data, "answer_tokens")){let data11 = data.answer_tokens;
if(Array.isArray(data11)){
const len3 = data11.length;for(let i3=0; i3<len3; i3++){let data12 = data11[i3];
if(typeof data12 === "string"){
if(func86(data12) > 4096){vErrors = fail(vErrors,instancePath+"/answer_tokens/" + i3,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/answer_tokens/" + i3,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/answer_tokens","type",{type: "array"},"must be array");errors++;}}
if(data.label_scoring !== undefined && func0.call(data, "label_scoring")){let data13 = data.label_scoring;
if(typeof data13 !== "string"){vErrors = fail(vErrors,instancePath+"/label_scoring","type",{type: "string"},"must be string");errors++;}
if(!((data13 === "likelihood") || (data13 === "restricted"))){vErrors = fail(vErrors,instancePath+"/label_scoring","enum",{allowedValues: schema104.enum},"must be equal to one of the allowed values");errors++;}}
if(data.answers_without !== undefined && func0.call(data, "answers_without")){let data14 = data.answers_without;
if(Array.isArray(data14)){
if(data14.length > 64){vErrors = fail(vErrors,instancePath+"/answers_without","maxItems",{limit: 64},"must NOT have more than 64 items");errors++;}
const len4 = data14.length;for(let i4=0; i4<len4; i4++){let data15 = data14[i4];
if(typeof data15 === "string"){
if(func86(data15) > 1024){vErrors = fail(vErrors,instancePath+"/answers_without/" + i4,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func86(data15) < 1){vErrors = fail(vErrors,instancePath+"/answers_without/" + i4,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/answers_without/" + i4,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/answers_without","type",{type: "array"},"must be array");errors++;}}
if(data.positive_label !== undefined && func0.call(data, "positive_label")){let data16 = data.positive_label;
const _errs39 = errors;let valid16 = false;
const _errs40 = errors;
if(typeof data16 === "string"){
if(func86(data16) > 1024){vErrors = fail(vErrors,instancePath+"/positive_label","maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func86(data16) < 1){vErrors = fail(vErrors,instancePath+"/positive_label","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/positive_label","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs40 === errors;valid16 = valid16 || _valid0;
const _errs43 = errors;
if(data16 !== null){vErrors = fail(vErrors,instancePath+"/positive_label","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs43 === errors;valid16 = valid16 || _valid0;
if(!valid16){vErrors = fail(vErrors,instancePath+"/positive_label","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs39;
if(vErrors !== null){
if(_errs39){vErrors.length = _errs39;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate31.errors = vErrors;return errors === 0;}validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.digests === undefined) || (!(func0.call(data, "digests")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "digests"},"must have required property '"+"digests"+"'");errors++;}
if((data.prompt_tuning === undefined) || (!(func0.call(data, "prompt_tuning")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "prompt_tuning"},"must have required property '"+"prompt_tuning"+"'");errors++;}
if((data.validation === undefined) || (!(func0.call(data, "validation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "validation"},"must have required property '"+"validation"+"'");errors++;}
if((data.evaluation === undefined) || (!(func0.call(data, "evaluation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "evaluation"},"must have required property '"+"evaluation"+"'");errors++;}
if((data.seed === undefined) || (!(func0.call(data, "seed")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "seed"},"must have required property '"+"seed"+"'");errors++;}
if((data.numerics_version === undefined) || (!(func0.call(data, "numerics_version")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "numerics_version"},"must have required property '"+"numerics_version"+"'");errors++;}
if((data.compute_dtype === undefined) || (!(func0.call(data, "compute_dtype")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "compute_dtype"},"must have required property '"+"compute_dtype"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema34.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func86(data0) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern6.test(data0)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.digests !== undefined && func0.call(data, "digests")){
if(!(validate23(data.digests, {instancePath:instancePath+"/digests",parentData:data,parentDataProperty:"digests",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}
if(data.prompt_tuning !== undefined && func0.call(data, "prompt_tuning")){
if(!(validate25(data.prompt_tuning, {instancePath:instancePath+"/prompt_tuning",parentData:data,parentDataProperty:"prompt_tuning",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}}
if(data.validation !== undefined && func0.call(data, "validation")){let data3 = data.validation;
const _errs8 = errors;let valid2 = false;
const _errs9 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.share === undefined) || (!(func0.call(data3, "share")))){vErrors = fail(vErrors,instancePath+"/validation","required",{missingProperty: "share"},"must have required property '"+"share"+"'");errors++;}for(const key1 of Object.keys(data3)){
if(!(key1 === "share")){vErrors = fail(vErrors,instancePath+"/validation","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data3.share !== undefined && func0.call(data3, "share")){let data4 = data3.share;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){vErrors = fail(vErrors,instancePath+"/validation/share","type",{type: schema59.properties.share.type},"must be number,null");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 >= 1 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/validation/share","exclusiveMaximum",{comparison: "<", limit: 1},"must be < 1");errors++;}
if(data4 <= 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/validation/share","exclusiveMinimum",{comparison: ">", limit: 0},"must be > 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/validation","type",{type: "object"},"must be object");errors++;}var _valid0 = _errs9 === errors;valid2 = valid2 || _valid0;
const _errs15 = errors;
if(data3 !== null){vErrors = fail(vErrors,instancePath+"/validation","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs15 === errors;valid2 = valid2 || _valid0;
if(!valid2){vErrors = fail(vErrors,instancePath+"/validation","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs8;
if(vErrors !== null){
if(_errs8){vErrors.length = _errs8;}else {vErrors = null;}}}}
if(data.evaluation !== undefined && func0.call(data, "evaluation")){let data5 = data.evaluation;
const _errs18 = errors;let valid5 = false;
const _errs19 = errors;
if(!(validate31(data5, {instancePath:instancePath+"/evaluation",parentData:data,parentDataProperty:"evaluation",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}var _valid1 = _errs19 === errors;valid5 = valid5 || _valid1;
const _errs20 = errors;
if(data5 !== null){vErrors = fail(vErrors,instancePath+"/evaluation","type",{type: "null"},"must be null");errors++;}var _valid1 = _errs20 === errors;valid5 = valid5 || _valid1;
if(!valid5){vErrors = fail(vErrors,instancePath+"/evaluation","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs18;
if(vErrors !== null){
if(_errs18){vErrors.length = _errs18;}else {vErrors = null;}}}}
if(data.seed !== undefined && func0.call(data, "seed")){let data6 = data.seed;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){vErrors = fail(vErrors,instancePath+"/seed","type",{type: "integer"},"must be integer");errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/seed","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/seed","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.numerics_version !== undefined && func0.call(data, "numerics_version")){let data7 = data.numerics_version;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){vErrors = fail(vErrors,instancePath+"/numerics_version","type",{type: "integer"},"must be integer");errors++;}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4294967295 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/numerics_version","maximum",{comparison: "<=", limit: 4294967295},"must be <= 4294967295");errors++;}
if(data7 < 1 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/numerics_version","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.compute_dtype !== undefined && func0.call(data, "compute_dtype")){let data8 = data.compute_dtype;
if(typeof data8 !== "string"){vErrors = fail(vErrors,instancePath+"/compute_dtype","type",{type: "string"},"must be string");errors++;}
if(!((data8 === "float32") || (data8 === "bfloat16"))){vErrors = fail(vErrors,instancePath+"/compute_dtype","enum",{allowedValues: schema120.enum},"must be equal to one of the allowed values");errors++;}}
if(data.bfloat16_arithmetic !== undefined && func0.call(data, "bfloat16_arithmetic")){let data9 = data.bfloat16_arithmetic;
if(typeof data9 !== "string"){vErrors = fail(vErrors,instancePath+"/bfloat16_arithmetic","type",{type: "string"},"must be string");errors++;}
if(!((data9 === "avx512_bf16") || (data9 === "converted"))){vErrors = fail(vErrors,instancePath+"/bfloat16_arithmetic","enum",{allowedValues: schema121.enum},"must be equal to one of the allowed values");errors++;}}
if(data.source_truncation !== undefined && func0.call(data, "source_truncation")){let data10 = data.source_truncation;
if(typeof data10 !== "string"){vErrors = fail(vErrors,instancePath+"/source_truncation","type",{type: "string"},"must be string");errors++;}
if(!(data10 === "fields")){vErrors = fail(vErrors,instancePath+"/source_truncation","enum",{allowedValues: schema34.properties.source_truncation.enum},"must be equal to one of the allowed values");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate22.errors = vErrors;return errors === 0;}validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema123 = {"type":"object","properties":{"device":{"type":"string","enum":["cpu"]},"threads":{"type":"integer","minimum":1,"maximum":1024},"isa":{"$ref":"common.schema.json#/$defs/Isa"},"memory_limit_bytes":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}},"required":["device","threads","isa","memory_limit_bytes"],"additionalProperties":false};
const schema124 = {"type":"string","enum":["scalar","avx2","avx512"]};
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.device === undefined) || (!(func0.call(data, "device")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "device"},"must have required property '"+"device"+"'");errors++;}
if((data.threads === undefined) || (!(func0.call(data, "threads")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "threads"},"must have required property '"+"threads"+"'");errors++;}
if((data.isa === undefined) || (!(func0.call(data, "isa")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "isa"},"must have required property '"+"isa"+"'");errors++;}
if((data.memory_limit_bytes === undefined) || (!(func0.call(data, "memory_limit_bytes")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "memory_limit_bytes"},"must have required property '"+"memory_limit_bytes"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "device") || (key0 === "threads")) || (key0 === "isa")) || (key0 === "memory_limit_bytes"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.device !== undefined && func0.call(data, "device")){let data0 = data.device;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/device","type",{type: "string"},"must be string");errors++;}
if(!(data0 === "cpu")){vErrors = fail(vErrors,instancePath+"/device","enum",{allowedValues: schema123.properties.device.enum},"must be equal to one of the allowed values");errors++;}}
if(data.threads !== undefined && func0.call(data, "threads")){let data1 = data.threads;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/threads","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1024 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/threads","maximum",{comparison: "<=", limit: 1024},"must be <= 1024");errors++;}
if(data1 < 1 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/threads","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.isa !== undefined && func0.call(data, "isa")){let data2 = data.isa;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/isa","type",{type: "string"},"must be string");errors++;}
if(!(((data2 === "scalar") || (data2 === "avx2")) || (data2 === "avx512"))){vErrors = fail(vErrors,instancePath+"/isa","enum",{allowedValues: schema124.enum},"must be equal to one of the allowed values");errors++;}}
if(data.memory_limit_bytes !== undefined && func0.call(data, "memory_limit_bytes")){let data3 = data.memory_limit_bytes;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){vErrors = fail(vErrors,instancePath+"/memory_limit_bytes","type",{type: schema123.properties.memory_limit_bytes.type},"must be integer,null");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/memory_limit_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/memory_limit_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate81.errors = vErrors;return errors === 0;}validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema125 = {"type":"object","properties":{"manifest":{"type":["string","null"],"maxLength":4096},"base_model":{"type":"string","maxLength":4096},"training_data":{"type":"array","items":{"$ref":"common.schema.json#/$defs/FilePath"}},"validation_data":{"type":"array","items":{"$ref":"common.schema.json#/$defs/FilePath"}},"evaluation_data":{"type":"array","items":{"$ref":"common.schema.json#/$defs/FilePath"}},"init_adapter":{"type":["string","null"],"maxLength":4096},"results":{"type":["string","null"],"maxLength":4096}},"required":["manifest","base_model","training_data","validation_data","evaluation_data","init_adapter","results"],"additionalProperties":false};
const pattern16 = new RegExp("^[^\\u0000]*$", "u");
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.manifest === undefined) || (!(func0.call(data, "manifest")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "manifest"},"must have required property '"+"manifest"+"'");errors++;}
if((data.base_model === undefined) || (!(func0.call(data, "base_model")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "base_model"},"must have required property '"+"base_model"+"'");errors++;}
if((data.training_data === undefined) || (!(func0.call(data, "training_data")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "training_data"},"must have required property '"+"training_data"+"'");errors++;}
if((data.validation_data === undefined) || (!(func0.call(data, "validation_data")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "validation_data"},"must have required property '"+"validation_data"+"'");errors++;}
if((data.evaluation_data === undefined) || (!(func0.call(data, "evaluation_data")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "evaluation_data"},"must have required property '"+"evaluation_data"+"'");errors++;}
if((data.init_adapter === undefined) || (!(func0.call(data, "init_adapter")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "init_adapter"},"must have required property '"+"init_adapter"+"'");errors++;}
if((data.results === undefined) || (!(func0.call(data, "results")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "results"},"must have required property '"+"results"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((((key0 === "manifest") || (key0 === "base_model")) || (key0 === "training_data")) || (key0 === "validation_data")) || (key0 === "evaluation_data")) || (key0 === "init_adapter")) || (key0 === "results"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.manifest !== undefined && func0.call(data, "manifest")){let data0 = data.manifest;
if((typeof data0 !== "string") && (data0 !== null)){vErrors = fail(vErrors,instancePath+"/manifest","type",{type: schema125.properties.manifest.type},"must be string,null");errors++;}
if(typeof data0 === "string"){
if(func86(data0) > 4096){vErrors = fail(vErrors,instancePath+"/manifest","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}
if(data.base_model !== undefined && func0.call(data, "base_model")){let data1 = data.base_model;
if(typeof data1 === "string"){
if(func86(data1) > 4096){vErrors = fail(vErrors,instancePath+"/base_model","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base_model","type",{type: "string"},"must be string");errors++;}}
if(data.training_data !== undefined && func0.call(data, "training_data")){let data2 = data.training_data;
if(Array.isArray(data2)){
const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];
if(typeof data3 === "string"){
if(func86(data3) > 4096){vErrors = fail(vErrors,instancePath+"/training_data/" + i0,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func86(data3) < 1){vErrors = fail(vErrors,instancePath+"/training_data/" + i0,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}
if(!pattern16.test(data3)){vErrors = fail(vErrors,instancePath+"/training_data/" + i0,"pattern",{pattern: "^[^\\u0000]*$"},"must match pattern \""+"^[^\\u0000]*$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/training_data/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/training_data","type",{type: "array"},"must be array");errors++;}}
if(data.validation_data !== undefined && func0.call(data, "validation_data")){let data4 = data.validation_data;
if(Array.isArray(data4)){
const len1 = data4.length;for(let i1=0; i1<len1; i1++){let data5 = data4[i1];
if(typeof data5 === "string"){
if(func86(data5) > 4096){vErrors = fail(vErrors,instancePath+"/validation_data/" + i1,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func86(data5) < 1){vErrors = fail(vErrors,instancePath+"/validation_data/" + i1,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}
if(!pattern16.test(data5)){vErrors = fail(vErrors,instancePath+"/validation_data/" + i1,"pattern",{pattern: "^[^\\u0000]*$"},"must match pattern \""+"^[^\\u0000]*$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/validation_data/" + i1,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/validation_data","type",{type: "array"},"must be array");errors++;}}
if(data.evaluation_data !== undefined && func0.call(data, "evaluation_data")){let data6 = data.evaluation_data;
if(Array.isArray(data6)){
const len2 = data6.length;for(let i2=0; i2<len2; i2++){let data7 = data6[i2];
if(typeof data7 === "string"){
if(func86(data7) > 4096){vErrors = fail(vErrors,instancePath+"/evaluation_data/" + i2,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func86(data7) < 1){vErrors = fail(vErrors,instancePath+"/evaluation_data/" + i2,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}
if(!pattern16.test(data7)){vErrors = fail(vErrors,instancePath+"/evaluation_data/" + i2,"pattern",{pattern: "^[^\\u0000]*$"},"must match pattern \""+"^[^\\u0000]*$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/evaluation_data/" + i2,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/evaluation_data","type",{type: "array"},"must be array");errors++;}}
if(data.init_adapter !== undefined && func0.call(data, "init_adapter")){let data8 = data.init_adapter;
if((typeof data8 !== "string") && (data8 !== null)){vErrors = fail(vErrors,instancePath+"/init_adapter","type",{type: schema125.properties.init_adapter.type},"must be string,null");errors++;}
if(typeof data8 === "string"){
if(func86(data8) > 4096){vErrors = fail(vErrors,instancePath+"/init_adapter","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}
if(data.results !== undefined && func0.call(data, "results")){let data9 = data.results;
if((typeof data9 !== "string") && (data9 !== null)){vErrors = fail(vErrors,instancePath+"/results","type",{type: schema125.properties.results.type},"must be string,null");errors++;}
if(typeof data9 === "string"){
if(func86(data9) > 4096){vErrors = fail(vErrors,instancePath+"/results","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate83.errors = vErrors;return errors === 0;}validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema131 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunesmith.dev/schemas/v1/inspection.schema.json","type":"object","properties":{"samples":{"type":"integer","minimum":0,"maximum":9007199254740991},"rows":{"type":"integer","minimum":0,"maximum":9007199254740991},"logit_rows":{"type":"integer","minimum":0,"maximum":9007199254740991},"tokens":{"type":"integer","minimum":0,"maximum":9007199254740991},"target_tokens":{"type":"integer","minimum":0,"maximum":9007199254740991},"optimizer_steps":{"type":"integer","minimum":0,"maximum":9007199254740991},"predicted_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"mapped_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"flops":{"type":"number","minimum":0},"predicted_seconds":{"type":["number","null"],"minimum":0},"dropped":{"type":"integer","minimum":0,"maximum":9007199254740991},"truncated":{"type":"integer","minimum":0,"maximum":9007199254740991},"too_long":{"type":"array","items":{"$ref":"#/$defs/TooLong"}},"label_collisions":{"type":"array","items":{"$ref":"#/$defs/LabelCollision"}},"context_overflow":{"type":"array","items":{"$ref":"#/$defs/ContextOverflow"}},"unknown_tokens":{"type":"array","items":{"$ref":"#/$defs/UnknownToken"}},"model":{"$ref":"#/$defs/ModelFacts"}},"required":["samples","rows","logit_rows","tokens","target_tokens","optimizer_steps","predicted_bytes","flops","predicted_seconds","dropped","truncated","too_long","label_collisions","context_overflow","model"],"additionalProperties":false,"$defs":{"TooLong":{"type":"object","properties":{"index":{"type":"integer","minimum":0,"maximum":9007199254740991},"tokens":{"type":"integer","minimum":0,"maximum":9007199254740991},"cut_target_tokens":{"type":"integer","minimum":1,"maximum":9007199254740991},"cuts":{"type":"array","items":{"$ref":"tokenization.schema.json#/$defs/SourceCut"}}},"required":["index","tokens"],"additionalProperties":false},"LabelCollision":{"type":"object","properties":{"first":{"$ref":"common.schema.json#/$defs/Label"},"second":{"$ref":"common.schema.json#/$defs/Label"}},"required":["first","second"],"additionalProperties":false},"ContextOverflow":{"type":"object","properties":{"index":{"type":"integer","minimum":0,"maximum":9007199254740991},"positions":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["index","positions"],"additionalProperties":false},"UnknownToken":{"type":"object","properties":{"id":{"type":"integer","minimum":0,"maximum":4294967295},"text":{"type":"string","maxLength":256},"count":{"type":"integer","minimum":1,"maximum":9007199254740991},"first":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991},"maxItems":8}},"required":["id","text","count","first"],"additionalProperties":false},"ModelFacts":{"type":"object","properties":{"family":{"$ref":"common.schema.json#/$defs/ModelFamily"},"hidden":{"type":"integer","minimum":1,"maximum":9007199254740991},"layers":{"type":"integer","minimum":1,"maximum":9007199254740991},"heads":{"type":"integer","minimum":1,"maximum":9007199254740991},"vocab":{"type":"integer","minimum":1,"maximum":9007199254740991},"max_positions":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}},"required":["family","hidden","layers","heads","vocab","max_positions"],"additionalProperties":false}}};
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.index === undefined) || (!(func0.call(data, "index")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "index"},"must have required property '"+"index"+"'");errors++;}
if((data.tokens === undefined) || (!(func0.call(data, "tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tokens"},"must have required property '"+"tokens"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "index") || (key0 === "tokens")) || (key0 === "cut_target_tokens")) || (key0 === "cuts"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.index !== undefined && func0.call(data, "index")){let data0 = data.index;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){vErrors = fail(vErrors,instancePath+"/index","type",{type: "integer"},"must be integer");errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/index","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data0 < 0 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/index","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.tokens !== undefined && func0.call(data, "tokens")){let data1 = data.tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.cut_target_tokens !== undefined && func0.call(data, "cut_target_tokens")){let data2 = data.cut_target_tokens;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/cut_target_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/cut_target_tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/cut_target_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.cuts !== undefined && func0.call(data, "cuts")){let data3 = data.cuts;
if(Array.isArray(data3)){
const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.field === undefined) || (!(func0.call(data4, "field")))){vErrors = fail(vErrors,instancePath+"/cuts/" + i0,"required",{missingProperty: "field"},"must have required property '"+"field"+"'");errors++;}
if((data4.tokens === undefined) || (!(func0.call(data4, "tokens")))){vErrors = fail(vErrors,instancePath+"/cuts/" + i0,"required",{missingProperty: "tokens"},"must have required property '"+"tokens"+"'");errors++;}for(const key1 of Object.keys(data4)){
if(!((key1 === "field") || (key1 === "tokens"))){vErrors = fail(vErrors,instancePath+"/cuts/" + i0,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data4.field !== undefined && func0.call(data4, "field")){let data5 = data4.field;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/field","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/field","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/field","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data4.tokens !== undefined && func0.call(data4, "tokens")){let data6 = data4.tokens;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/cuts/" + i0,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/cuts","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate86.errors = vErrors;return errors === 0;}validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.first === undefined) || (!(func0.call(data, "first")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "first"},"must have required property '"+"first"+"'");errors++;}
if((data.second === undefined) || (!(func0.call(data, "second")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "second"},"must have required property '"+"second"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "first") || (key0 === "second"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.first !== undefined && func0.call(data, "first")){let data0 = data.first;
if(typeof data0 === "string"){
if(func86(data0) > 1024){vErrors = fail(vErrors,instancePath+"/first","maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func86(data0) < 1){vErrors = fail(vErrors,instancePath+"/first","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/first","type",{type: "string"},"must be string");errors++;}}
if(data.second !== undefined && func0.call(data, "second")){let data1 = data.second;
if(typeof data1 === "string"){
if(func86(data1) > 1024){vErrors = fail(vErrors,instancePath+"/second","maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func86(data1) < 1){vErrors = fail(vErrors,instancePath+"/second","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/second","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate91.errors = vErrors;return errors === 0;}validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema145 = {"type":"object","properties":{"family":{"$ref":"common.schema.json#/$defs/ModelFamily"},"hidden":{"type":"integer","minimum":1,"maximum":9007199254740991},"layers":{"type":"integer","minimum":1,"maximum":9007199254740991},"heads":{"type":"integer","minimum":1,"maximum":9007199254740991},"vocab":{"type":"integer","minimum":1,"maximum":9007199254740991},"max_positions":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}},"required":["family","hidden","layers","heads","vocab","max_positions"],"additionalProperties":false};
const schema146 = {"type":"string","enum":["llama","bloom","mistral","ministral","ministral3","qwen2","qwen3","granite","granite_swa","granitemoehybrid","gemma","gemma2","gemma3_text","gemma3","vaultgemma","phi","phi3","olmo","olmo2","olmo3","smollm3","stablelm","starcoder2","gpt2","gpt_neo","gpt_neox","gptj","gpt_bigcode","opt","falcon","mpt","cohere","cohere2","glm","glm4","nemotron","arcee","cwm","ernie4_5","exaone4","helium","jais2","seed_oss"]};
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.family === undefined) || (!(func0.call(data, "family")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "family"},"must have required property '"+"family"+"'");errors++;}
if((data.hidden === undefined) || (!(func0.call(data, "hidden")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "hidden"},"must have required property '"+"hidden"+"'");errors++;}
if((data.layers === undefined) || (!(func0.call(data, "layers")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "layers"},"must have required property '"+"layers"+"'");errors++;}
if((data.heads === undefined) || (!(func0.call(data, "heads")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "heads"},"must have required property '"+"heads"+"'");errors++;}
if((data.vocab === undefined) || (!(func0.call(data, "vocab")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "vocab"},"must have required property '"+"vocab"+"'");errors++;}
if((data.max_positions === undefined) || (!(func0.call(data, "max_positions")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_positions"},"must have required property '"+"max_positions"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((key0 === "family") || (key0 === "hidden")) || (key0 === "layers")) || (key0 === "heads")) || (key0 === "vocab")) || (key0 === "max_positions"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.family !== undefined && func0.call(data, "family")){let data0 = data.family;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/family","type",{type: "string"},"must be string");errors++;}
if(!(((((((((((((((((((((((((((((((((((((((((((data0 === "llama") || (data0 === "bloom")) || (data0 === "mistral")) || (data0 === "ministral")) || (data0 === "ministral3")) || (data0 === "qwen2")) || (data0 === "qwen3")) || (data0 === "granite")) || (data0 === "granite_swa")) || (data0 === "granitemoehybrid")) || (data0 === "gemma")) || (data0 === "gemma2")) || (data0 === "gemma3_text")) || (data0 === "gemma3")) || (data0 === "vaultgemma")) || (data0 === "phi")) || (data0 === "phi3")) || (data0 === "olmo")) || (data0 === "olmo2")) || (data0 === "olmo3")) || (data0 === "smollm3")) || (data0 === "stablelm")) || (data0 === "starcoder2")) || (data0 === "gpt2")) || (data0 === "gpt_neo")) || (data0 === "gpt_neox")) || (data0 === "gptj")) || (data0 === "gpt_bigcode")) || (data0 === "opt")) || (data0 === "falcon")) || (data0 === "mpt")) || (data0 === "cohere")) || (data0 === "cohere2")) || (data0 === "glm")) || (data0 === "glm4")) || (data0 === "nemotron")) || (data0 === "arcee")) || (data0 === "cwm")) || (data0 === "ernie4_5")) || (data0 === "exaone4")) || (data0 === "helium")) || (data0 === "jais2")) || (data0 === "seed_oss"))){vErrors = fail(vErrors,instancePath+"/family","enum",{allowedValues: schema146.enum},"must be equal to one of the allowed values");errors++;}}
if(data.hidden !== undefined && func0.call(data, "hidden")){let data1 = data.hidden;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/hidden","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/hidden","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data1 < 1 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/hidden","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.layers !== undefined && func0.call(data, "layers")){let data2 = data.layers;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/layers","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/layers","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/layers","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.heads !== undefined && func0.call(data, "heads")){let data3 = data.heads;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/heads","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/heads","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 1 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/heads","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.vocab !== undefined && func0.call(data, "vocab")){let data4 = data.vocab;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/vocab","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/vocab","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 1 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/vocab","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.max_positions !== undefined && func0.call(data, "max_positions")){let data5 = data.max_positions;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){vErrors = fail(vErrors,instancePath+"/max_positions","type",{type: schema145.properties.max_positions.type},"must be integer,null");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/max_positions","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/max_positions","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate93.errors = vErrors;return errors === 0;}validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/inspection.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.samples === undefined) || (!(func0.call(data, "samples")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "samples"},"must have required property '"+"samples"+"'");errors++;}
if((data.rows === undefined) || (!(func0.call(data, "rows")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "rows"},"must have required property '"+"rows"+"'");errors++;}
if((data.logit_rows === undefined) || (!(func0.call(data, "logit_rows")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "logit_rows"},"must have required property '"+"logit_rows"+"'");errors++;}
if((data.tokens === undefined) || (!(func0.call(data, "tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tokens"},"must have required property '"+"tokens"+"'");errors++;}
if((data.target_tokens === undefined) || (!(func0.call(data, "target_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "target_tokens"},"must have required property '"+"target_tokens"+"'");errors++;}
if((data.optimizer_steps === undefined) || (!(func0.call(data, "optimizer_steps")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "optimizer_steps"},"must have required property '"+"optimizer_steps"+"'");errors++;}
if((data.predicted_bytes === undefined) || (!(func0.call(data, "predicted_bytes")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "predicted_bytes"},"must have required property '"+"predicted_bytes"+"'");errors++;}
if((data.flops === undefined) || (!(func0.call(data, "flops")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "flops"},"must have required property '"+"flops"+"'");errors++;}
if((data.predicted_seconds === undefined) || (!(func0.call(data, "predicted_seconds")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "predicted_seconds"},"must have required property '"+"predicted_seconds"+"'");errors++;}
if((data.dropped === undefined) || (!(func0.call(data, "dropped")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "dropped"},"must have required property '"+"dropped"+"'");errors++;}
if((data.truncated === undefined) || (!(func0.call(data, "truncated")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "truncated"},"must have required property '"+"truncated"+"'");errors++;}
if((data.too_long === undefined) || (!(func0.call(data, "too_long")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "too_long"},"must have required property '"+"too_long"+"'");errors++;}
if((data.label_collisions === undefined) || (!(func0.call(data, "label_collisions")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "label_collisions"},"must have required property '"+"label_collisions"+"'");errors++;}
if((data.context_overflow === undefined) || (!(func0.call(data, "context_overflow")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "context_overflow"},"must have required property '"+"context_overflow"+"'");errors++;}
if((data.model === undefined) || (!(func0.call(data, "model")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "model"},"must have required property '"+"model"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema131.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.samples !== undefined && func0.call(data, "samples")){let data0 = data.samples;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){vErrors = fail(vErrors,instancePath+"/samples","type",{type: "integer"},"must be integer");errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/samples","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data0 < 0 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/samples","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.rows !== undefined && func0.call(data, "rows")){let data1 = data.rows;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/rows","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/rows","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/rows","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.logit_rows !== undefined && func0.call(data, "logit_rows")){let data2 = data.logit_rows;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/logit_rows","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/logit_rows","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/logit_rows","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.tokens !== undefined && func0.call(data, "tokens")){let data3 = data.tokens;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.target_tokens !== undefined && func0.call(data, "target_tokens")){let data4 = data.target_tokens;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/target_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/target_tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/target_tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.optimizer_steps !== undefined && func0.call(data, "optimizer_steps")){let data5 = data.optimizer_steps;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/optimizer_steps","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/optimizer_steps","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/optimizer_steps","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.predicted_bytes !== undefined && func0.call(data, "predicted_bytes")){let data6 = data.predicted_bytes;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){vErrors = fail(vErrors,instancePath+"/predicted_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/predicted_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/predicted_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.mapped_bytes !== undefined && func0.call(data, "mapped_bytes")){let data7 = data.mapped_bytes;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){vErrors = fail(vErrors,instancePath+"/mapped_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/mapped_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/mapped_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.flops !== undefined && func0.call(data, "flops")){let data8 = data.flops;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/flops","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/flops","type",{type: "number"},"must be number");errors++;}}
if(data.predicted_seconds !== undefined && func0.call(data, "predicted_seconds")){let data9 = data.predicted_seconds;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){vErrors = fail(vErrors,instancePath+"/predicted_seconds","type",{type: schema131.properties.predicted_seconds.type},"must be number,null");errors++;}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/predicted_seconds","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.dropped !== undefined && func0.call(data, "dropped")){let data10 = data.dropped;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){vErrors = fail(vErrors,instancePath+"/dropped","type",{type: "integer"},"must be integer");errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/dropped","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data10 < 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/dropped","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.truncated !== undefined && func0.call(data, "truncated")){let data11 = data.truncated;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){vErrors = fail(vErrors,instancePath+"/truncated","type",{type: "integer"},"must be integer");errors++;}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/truncated","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data11 < 0 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/truncated","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.too_long !== undefined && func0.call(data, "too_long")){let data12 = data.too_long;
if(Array.isArray(data12)){
const len0 = data12.length;for(let i0=0; i0<len0; i0++){
if(!(validate86(data12[i0], {instancePath:instancePath+"/too_long/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/too_long","type",{type: "array"},"must be array");errors++;}}
if(data.label_collisions !== undefined && func0.call(data, "label_collisions")){let data14 = data.label_collisions;
if(Array.isArray(data14)){
const len1 = data14.length;for(let i1=0; i1<len1; i1++){
if(!(validate91(data14[i1], {instancePath:instancePath+"/label_collisions/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/label_collisions","type",{type: "array"},"must be array");errors++;}}
if(data.context_overflow !== undefined && func0.call(data, "context_overflow")){let data16 = data.context_overflow;
if(Array.isArray(data16)){
const len2 = data16.length;for(let i2=0; i2<len2; i2++){let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.index === undefined) || (!(func0.call(data17, "index")))){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2,"required",{missingProperty: "index"},"must have required property '"+"index"+"'");errors++;}
if((data17.positions === undefined) || (!(func0.call(data17, "positions")))){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2,"required",{missingProperty: "positions"},"must have required property '"+"positions"+"'");errors++;}for(const key1 of Object.keys(data17)){
if(!((key1 === "index") || (key1 === "positions"))){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data17.index !== undefined && func0.call(data17, "index")){let data18 = data17.index;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2+"/index","type",{type: "integer"},"must be integer");errors++;}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2+"/index","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data18 < 0 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2+"/index","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data17.positions !== undefined && func0.call(data17, "positions")){let data19 = data17.positions;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2+"/positions","type",{type: "integer"},"must be integer");errors++;}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2+"/positions","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data19 < 0 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2+"/positions","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/context_overflow","type",{type: "array"},"must be array");errors++;}}
if(data.unknown_tokens !== undefined && func0.call(data, "unknown_tokens")){let data20 = data.unknown_tokens;
if(Array.isArray(data20)){
const len3 = data20.length;for(let i3=0; i3<len3; i3++){let data21 = data20[i3];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if((data21.id === undefined) || (!(func0.call(data21, "id")))){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;}
if((data21.text === undefined) || (!(func0.call(data21, "text")))){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3,"required",{missingProperty: "text"},"must have required property '"+"text"+"'");errors++;}
if((data21.count === undefined) || (!(func0.call(data21, "count")))){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3,"required",{missingProperty: "count"},"must have required property '"+"count"+"'");errors++;}
if((data21.first === undefined) || (!(func0.call(data21, "first")))){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3,"required",{missingProperty: "first"},"must have required property '"+"first"+"'");errors++;}for(const key2 of Object.keys(data21)){
if(!((((key2 === "id") || (key2 === "text")) || (key2 === "count")) || (key2 === "first"))){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3,"additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data21.id !== undefined && func0.call(data21, "id")){let data22 = data21.id;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/id","type",{type: "integer"},"must be integer");errors++;}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 4294967295 || isNaN(data22)){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/id","maximum",{comparison: "<=", limit: 4294967295},"must be <= 4294967295");errors++;}
if(data22 < 0 || isNaN(data22)){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/id","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data21.text !== undefined && func0.call(data21, "text")){let data23 = data21.text;
if(typeof data23 === "string"){
if(func86(data23) > 256){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/text","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/text","type",{type: "string"},"must be string");errors++;}}
if(data21.count !== undefined && func0.call(data21, "count")){let data24 = data21.count;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/count","type",{type: "integer"},"must be integer");errors++;}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 9007199254740991 || isNaN(data24)){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/count","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data24 < 1 || isNaN(data24)){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/count","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data21.first !== undefined && func0.call(data21, "first")){let data25 = data21.first;
if(Array.isArray(data25)){
if(data25.length > 8){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/first","maxItems",{limit: 8},"must NOT have more than 8 items");errors++;}
const len4 = data25.length;for(let i4=0; i4<len4; i4++){let data26 = data25[i4];
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/first/" + i4,"type",{type: "integer"},"must be integer");errors++;}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/first/" + i4,"maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data26 < 0 || isNaN(data26)){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/first/" + i4,"minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/first","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/unknown_tokens","type",{type: "array"},"must be array");errors++;}}
if(data.model !== undefined && func0.call(data, "model")){
if(!(validate93(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate85.errors = vErrors;return errors === 0;}validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/resolved-experiment.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "apiVersion"},"must have required property '"+"apiVersion"+"'");errors++;}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "kind"},"must have required property '"+"kind"+"'");errors++;}
if((data.run_id === undefined) || (!(func0.call(data, "run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;}
if((data.identity === undefined) || (!(func0.call(data, "identity")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "identity"},"must have required property '"+"identity"+"'");errors++;}
if((data.description === undefined) || (!(func0.call(data, "description")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "description"},"must have required property '"+"description"+"'");errors++;}
if((data.tags === undefined) || (!(func0.call(data, "tags")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tags"},"must have required property '"+"tags"+"'");errors++;}
if((data.overrides === undefined) || (!(func0.call(data, "overrides")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "overrides"},"must have required property '"+"overrides"+"'");errors++;}
if((data.runtime === undefined) || (!(func0.call(data, "runtime")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "runtime"},"must have required property '"+"runtime"+"'");errors++;}
if((data.paths === undefined) || (!(func0.call(data, "paths")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "paths"},"must have required property '"+"paths"+"'");errors++;}
if((data.counts === undefined) || (!(func0.call(data, "counts")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "counts"},"must have required property '"+"counts"+"'");errors++;}
if((data.inspection === undefined) || (!(func0.call(data, "inspection")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "inspection"},"must have required property '"+"inspection"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((func0.call(schema31.properties, key0)) || (pattern4.test(key0)))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){let data0 = data.apiVersion;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/apiVersion","type",{type: "string"},"must be string");errors++;}
if("tune/v1" !== data0){vErrors = fail(vErrors,instancePath+"/apiVersion","const",{allowedValue: "tune/v1"},"must be equal to constant");errors++;}}
if(data.kind !== undefined && func0.call(data, "kind")){let data1 = data.kind;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/kind","type",{type: "string"},"must be string");errors++;}
if("ResolvedExperiment" !== data1){vErrors = fail(vErrors,instancePath+"/kind","const",{allowedValue: "ResolvedExperiment"},"must be equal to constant");errors++;}}
if(data.run_id !== undefined && func0.call(data, "run_id")){let data2 = data.run_id;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){vErrors = fail(vErrors,instancePath+"/run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "string"},"must be string");errors++;}}
if(data.identity !== undefined && func0.call(data, "identity")){
if(!(validate22(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}
if(data.description !== undefined && func0.call(data, "description")){let data4 = data.description;
if((typeof data4 !== "string") && (data4 !== null)){vErrors = fail(vErrors,instancePath+"/description","type",{type: schema31.properties.description.type},"must be string,null");errors++;}
if(typeof data4 === "string"){
if(func86(data4) > 65536){vErrors = fail(vErrors,instancePath+"/description","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}}
if(data.tags !== undefined && func0.call(data, "tags")){let data5 = data.tags;
if(Array.isArray(data5)){
const len0 = data5.length;for(let i0=0; i0<len0; i0++){let data6 = data5[i0];
if(typeof data6 === "string"){
if(func86(data6) > 256){vErrors = fail(vErrors,instancePath+"/tags/" + i0,"maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tags/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/tags","type",{type: "array"},"must be array");errors++;}}
if(data.overrides !== undefined && func0.call(data, "overrides")){let data7 = data.overrides;
if(Array.isArray(data7)){
const len1 = data7.length;for(let i1=0; i1<len1; i1++){let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.path === undefined) || (!(func0.call(data8, "path")))){vErrors = fail(vErrors,instancePath+"/overrides/" + i1,"required",{missingProperty: "path"},"must have required property '"+"path"+"'");errors++;}
if((data8.value === undefined) || (!(func0.call(data8, "value")))){vErrors = fail(vErrors,instancePath+"/overrides/" + i1,"required",{missingProperty: "value"},"must have required property '"+"value"+"'");errors++;}for(const key1 of Object.keys(data8)){
if(!((key1 === "path") || (key1 === "value"))){vErrors = fail(vErrors,instancePath+"/overrides/" + i1,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data8.path !== undefined && func0.call(data8, "path")){let data9 = data8.path;
if(typeof data9 === "string"){
if(func86(data9) > 4096){vErrors = fail(vErrors,instancePath+"/overrides/" + i1+"/path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func86(data9) < 1){vErrors = fail(vErrors,instancePath+"/overrides/" + i1+"/path","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/overrides/" + i1+"/path","type",{type: "string"},"must be string");errors++;}}
if(data8.value !== undefined && func0.call(data8, "value")){let data10 = data8.value;
if(typeof data10 === "string"){
if(func86(data10) > 1048576){vErrors = fail(vErrors,instancePath+"/overrides/" + i1+"/value","maxLength",{limit: 1048576},"must NOT have more than 1048576 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/overrides/" + i1+"/value","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/overrides/" + i1,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/overrides","type",{type: "array"},"must be array");errors++;}}
if(data.compute_dtype_reason !== undefined && func0.call(data, "compute_dtype_reason")){let data11 = data.compute_dtype_reason;
if(typeof data11 === "string"){
if(func86(data11) > 4096){vErrors = fail(vErrors,instancePath+"/compute_dtype_reason","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/compute_dtype_reason","type",{type: "string"},"must be string");errors++;}}
if(data.runtime !== undefined && func0.call(data, "runtime")){
if(!(validate81(data.runtime, {instancePath:instancePath+"/runtime",parentData:data,parentDataProperty:"runtime",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);errors = vErrors.length;}}
if(data.paths !== undefined && func0.call(data, "paths")){
if(!(validate83(data.paths, {instancePath:instancePath+"/paths",parentData:data,parentDataProperty:"paths",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);errors = vErrors.length;}}
if(data.counts !== undefined && func0.call(data, "counts")){let data14 = data.counts;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.training === undefined) || (!(func0.call(data14, "training")))){vErrors = fail(vErrors,instancePath+"/counts","required",{missingProperty: "training"},"must have required property '"+"training"+"'");errors++;}
if((data14.validation === undefined) || (!(func0.call(data14, "validation")))){vErrors = fail(vErrors,instancePath+"/counts","required",{missingProperty: "validation"},"must have required property '"+"validation"+"'");errors++;}
if((data14.evaluation === undefined) || (!(func0.call(data14, "evaluation")))){vErrors = fail(vErrors,instancePath+"/counts","required",{missingProperty: "evaluation"},"must have required property '"+"evaluation"+"'");errors++;}for(const key2 of Object.keys(data14)){
if(!(((key2 === "training") || (key2 === "validation")) || (key2 === "evaluation"))){vErrors = fail(vErrors,instancePath+"/counts","additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data14.training !== undefined && func0.call(data14, "training")){let data15 = data14.training;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){vErrors = fail(vErrors,instancePath+"/counts/training","type",{type: "integer"},"must be integer");errors++;}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/counts/training","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data15 < 0 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/counts/training","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data14.validation !== undefined && func0.call(data14, "validation")){let data16 = data14.validation;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){vErrors = fail(vErrors,instancePath+"/counts/validation","type",{type: "integer"},"must be integer");errors++;}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){vErrors = fail(vErrors,instancePath+"/counts/validation","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data16 < 0 || isNaN(data16)){vErrors = fail(vErrors,instancePath+"/counts/validation","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data14.evaluation !== undefined && func0.call(data14, "evaluation")){let data17 = data14.evaluation;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){vErrors = fail(vErrors,instancePath+"/counts/evaluation","type",{type: "integer"},"must be integer");errors++;}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){vErrors = fail(vErrors,instancePath+"/counts/evaluation","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data17 < 0 || isNaN(data17)){vErrors = fail(vErrors,instancePath+"/counts/evaluation","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/counts","type",{type: "object"},"must be object");errors++;}}
if(data.fields !== undefined && func0.call(data, "fields")){let data18 = data.fields;
if(Array.isArray(data18)){
if(data18.length < 1){vErrors = fail(vErrors,instancePath+"/fields","minItems",{limit: 1},"must NOT have fewer than 1 items");errors++;}
const len2 = data18.length;for(let i2=0; i2<len2; i2++){let data19 = data18[i2];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){for(const key3 of Object.keys(data19)){
if(!((key3 === "input") || (key3 === "output"))){vErrors = fail(vErrors,instancePath+"/fields/" + i2,"additionalProperties",{additionalProperty: key3},"must NOT have additional properties");errors++;}}
if(data19.input !== undefined && func0.call(data19, "input")){let data20 = data19.input;
if(typeof data20 === "string"){
if(func86(data20) > 256){vErrors = fail(vErrors,instancePath+"/fields/" + i2+"/input","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func86(data20) < 1){vErrors = fail(vErrors,instancePath+"/fields/" + i2+"/input","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/fields/" + i2+"/input","type",{type: "string"},"must be string");errors++;}}
if(data19.output !== undefined && func0.call(data19, "output")){let data21 = data19.output;
if(typeof data21 === "string"){
if(func86(data21) > 256){vErrors = fail(vErrors,instancePath+"/fields/" + i2+"/output","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func86(data21) < 1){vErrors = fail(vErrors,instancePath+"/fields/" + i2+"/output","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/fields/" + i2+"/output","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/fields/" + i2,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/fields","type",{type: "array"},"must be array");errors++;}}
if(data.inspection !== undefined && func0.call(data, "inspection")){let data22 = data.inspection;
const _errs52 = errors;let valid15 = false;
const _errs53 = errors;
if(!(validate85(data22, {instancePath:instancePath+"/inspection",parentData:data,parentDataProperty:"inspection",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var _valid0 = _errs53 === errors;valid15 = valid15 || _valid0;
const _errs54 = errors;
if(data22 !== null){vErrors = fail(vErrors,instancePath+"/inspection","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs54 === errors;valid15 = valid15 || _valid0;
if(!valid15){vErrors = fail(vErrors,instancePath+"/inspection","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs52;
if(vErrors !== null){
if(_errs52){vErrors.length = _errs52;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
