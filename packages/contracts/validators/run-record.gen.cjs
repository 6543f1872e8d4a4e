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
const pattern4 = new RegExp("^x-", "u");
const schema32 = {"type":"object","properties":{"id":{"allOf":[{"$ref":"common.schema.json#/$defs/Digest"}]},"name":{"$ref":"common.schema.json#/$defs/Name"},"description":{"type":["string","null"],"maxLength":65536},"tags":{"type":"array","items":{"type":"string","maxLength":256}},"created_at":{"$ref":"common.schema.json#/$defs/Timestamp"},"modified_at":{"$ref":"common.schema.json#/$defs/Timestamp"}},"required":["id","name","description","tags","created_at","modified_at"],"additionalProperties":false};
const func75 = (function ucs2length(str) {
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
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", "u");
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;}
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.description === undefined) || (!(func0.call(data, "description")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "description"},"must have required property '"+"description"+"'");errors++;}
if((data.tags === undefined) || (!(func0.call(data, "tags")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tags"},"must have required property '"+"tags"+"'");errors++;}
if((data.created_at === undefined) || (!(func0.call(data, "created_at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "created_at"},"must have required property '"+"created_at"+"'");errors++;}
if((data.modified_at === undefined) || (!(func0.call(data, "modified_at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "modified_at"},"must have required property '"+"modified_at"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "description")) || (key0 === "tags")) || (key0 === "created_at")) || (key0 === "modified_at"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.id !== undefined && func0.call(data, "id")){let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){vErrors = fail(vErrors,instancePath+"/id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/id","type",{type: "string"},"must be string");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data1 = data.name;
if(typeof data1 === "string"){
if(func75(data1) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern6.test(data1)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.description !== undefined && func0.call(data, "description")){let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/description","type",{type: schema32.properties.description.type},"must be string,null");errors++;}
if(typeof data2 === "string"){
if(func75(data2) > 65536){vErrors = fail(vErrors,instancePath+"/description","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}}
if(data.tags !== undefined && func0.call(data, "tags")){let data3 = data.tags;
if(Array.isArray(data3)){
const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];
if(typeof data4 === "string"){
if(func75(data4) > 256){vErrors = fail(vErrors,instancePath+"/tags/" + i0,"maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tags/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/tags","type",{type: "array"},"must be array");errors++;}}
if(data.created_at !== undefined && func0.call(data, "created_at")){let data5 = data.created_at;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){vErrors = fail(vErrors,instancePath+"/created_at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/created_at","type",{type: "string"},"must be string");errors++;}}
if(data.modified_at !== undefined && func0.call(data, "modified_at")){let data6 = data.modified_at;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){vErrors = fail(vErrors,instancePath+"/modified_at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/modified_at","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema38 = {"type":"object","properties":{"model_id":{"type":"string","maxLength":4096},"prompt_tuning":{"$ref":"resolved-experiment.schema.json#/$defs/ResolvedTuning"},"seed":{"$ref":"common.schema.json#/$defs/Seed"},"digests":{"$ref":"resolved-experiment.schema.json#/$defs/InputDigests"},"numerics_version":{"type":"integer","minimum":1,"maximum":4294967295},"compute_dtype":{"$ref":"common.schema.json#/$defs/ComputeDtype"},"bfloat16_arithmetic":{"allOf":[{"$ref":"common.schema.json#/$defs/Bfloat16Arithmetic"}]},"label_scoring":{"allOf":[{"$ref":"common.schema.json#/$defs/LabelScoring"}]},"overrides":{"type":"array","items":{"$ref":"common.schema.json#/$defs/Override"}},"counts":{"$ref":"resolved-experiment.schema.json#/$defs/RecordCounts"},"results_reference":{"$ref":"#/$defs/RunResults"},"status":{"$ref":"#/$defs/RunStatusDetails"},"training":{"anyOf":[{"$ref":"#/$defs/TrainingSummary"},{"type":"null"}]},"artifacts":{"type":"array","items":{"$ref":"#/$defs/Artifact"}},"evaluation":{"anyOf":[{"$ref":"evaluation-report.schema.json#/$defs/EvaluationSummary"},{"type":"null"}]},"environment":{"$ref":"#/$defs/RunEnvironment"}},"required":["model_id","prompt_tuning","seed","digests","numerics_version","compute_dtype","overrides","counts","results_reference","status","training","artifacts","evaluation","environment"],"additionalProperties":false};
const schema127 = {"type":"string","enum":["float32","bfloat16"]};
const schema128 = {"type":"string","enum":["avx512_bf16","converted"]};
const schema111 = {"type":"string","enum":["likelihood","restricted"]};
const schema51 = {"type":"object","properties":{"base_model":{"$ref":"#/$defs/ResolvedBaseModel"},"task_id":{"$ref":"common.schema.json#/$defs/TaskId"},"tuning_type":{"$ref":"common.schema.json#/$defs/TuningType"},"num_virtual_tokens":{"type":"integer","minimum":1,"maximum":65536},"init_method":{"$ref":"common.schema.json#/$defs/InitMethod"},"init_text":{"type":["string","null"],"maxLength":65536},"init_special_tokens":{"type":"boolean"},"num_epochs":{"type":"integer","minimum":1,"maximum":100000},"batch_size":{"type":"integer","minimum":1,"maximum":65536},"accumulate_steps":{"type":"integer","minimum":1,"maximum":65536},"learning_rate":{"type":"number","exclusiveMinimum":0,"maximum":1000},"max_input_tokens":{"type":"integer","minimum":1,"maximum":1048576},"max_output_tokens":{"type":"integer","minimum":1,"maximum":1048576},"verbalizer":{"$ref":"common.schema.json#/$defs/Template"},"labels":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/Label"}},"optimizer":{"$ref":"common.schema.json#/$defs/Optimizer"},"lr_scheduler":{"$ref":"common.schema.json#/$defs/LrScheduler"},"max_grad_norm":{"type":"number","minimum":0,"maximum":1000000000},"loss_on":{"$ref":"common.schema.json#/$defs/LossOn"},"loss_normalization":{"$ref":"common.schema.json#/$defs/LossNormalization"},"shuffle":{"type":"boolean"},"on_too_long":{"$ref":"common.schema.json#/$defs/OnTooLong"}},"required":["base_model","task_id","tuning_type","num_virtual_tokens","init_method","init_text","num_epochs","batch_size","accumulate_steps","learning_rate","max_input_tokens","max_output_tokens","verbalizer","labels","optimizer","lr_scheduler","max_grad_norm","loss_on","loss_normalization","shuffle","on_too_long"],"additionalProperties":false};
const schema52 = {"type":"object","properties":{"model_id":{"type":"string","maxLength":4096},"revision":{"type":["string","null"],"maxLength":256}},"required":["model_id","revision"],"additionalProperties":false};
const schema53 = {"type":"string","enum":["classification","generation","summarization","question_answering","retrieval_augmented_generation","extraction","code"]};
const schema54 = {"type":"string","enum":["prompt_tuning"]};
const schema55 = {"type":"string","enum":["random","text","sample_vocab","class_labels","adapter"]};
const schema63 = {"type":"string","enum":["target","all"]};
const schema64 = {"type":"string","enum":["token","microbatch","sample"]};
const schema65 = {"type":"string","enum":["error","drop","truncate_left","truncate_right"]};
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate30.evaluated;
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
if(props0 !== true){props0 = true;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "mapping", tag: "type", tagValue: tag0},"value of tag \"type\" must be in oneOf");errors++;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "tag", tag: "type", tagValue: tag0},"tag \"type\" must be string");errors++;}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate30.errors = vErrors;evaluated0.props = props0;return errors === 0;}validate30.evaluated = {"dynamicProps":true,"dynamicItems":false};
const schema61 = {"type":"object","properties":{"type":{"allOf":[{"$ref":"#/$defs/ScheduleType"}]},"warmup_steps":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"warmup_ratio":{"type":["number","null"],"minimum":0,"maximum":1}},"required":["type","warmup_steps","warmup_ratio"],"additionalProperties":false};
const schema62 = {"type":"string","enum":["constant","linear","cosine"]};
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.warmup_steps === undefined) || (!(func0.call(data, "warmup_steps")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "warmup_steps"},"must have required property '"+"warmup_steps"+"'");errors++;}
if((data.warmup_ratio === undefined) || (!(func0.call(data, "warmup_ratio")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "warmup_ratio"},"must have required property '"+"warmup_ratio"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "type") || (key0 === "warmup_steps")) || (key0 === "warmup_ratio"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data0 = data.type;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if(!(((data0 === "constant") || (data0 === "linear")) || (data0 === "cosine"))){vErrors = fail(vErrors,instancePath+"/type","enum",{allowedValues: schema62.enum},"must be equal to one of the allowed values");errors++;}}
if(data.warmup_steps !== undefined && func0.call(data, "warmup_steps")){let data1 = data.warmup_steps;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){vErrors = fail(vErrors,instancePath+"/warmup_steps","type",{type: schema61.properties.warmup_steps.type},"must be integer,null");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/warmup_steps","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/warmup_steps","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.warmup_ratio !== undefined && func0.call(data, "warmup_ratio")){let data2 = data.warmup_ratio;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/warmup_ratio","type",{type: schema61.properties.warmup_ratio.type},"must be number,null");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/warmup_ratio","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/warmup_ratio","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate32.errors = vErrors;return errors === 0;}validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate100.evaluated;
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
if(!(func0.call(schema51.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.base_model !== undefined && func0.call(data, "base_model")){let data0 = data.base_model;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.model_id === undefined) || (!(func0.call(data0, "model_id")))){vErrors = fail(vErrors,instancePath+"/base_model","required",{missingProperty: "model_id"},"must have required property '"+"model_id"+"'");errors++;}
if((data0.revision === undefined) || (!(func0.call(data0, "revision")))){vErrors = fail(vErrors,instancePath+"/base_model","required",{missingProperty: "revision"},"must have required property '"+"revision"+"'");errors++;}for(const key1 of Object.keys(data0)){
if(!((key1 === "model_id") || (key1 === "revision"))){vErrors = fail(vErrors,instancePath+"/base_model","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data0.model_id !== undefined && func0.call(data0, "model_id")){let data1 = data0.model_id;
if(typeof data1 === "string"){
if(func75(data1) > 4096){vErrors = fail(vErrors,instancePath+"/base_model/model_id","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base_model/model_id","type",{type: "string"},"must be string");errors++;}}
if(data0.revision !== undefined && func0.call(data0, "revision")){let data2 = data0.revision;
if((typeof data2 !== "string") && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/base_model/revision","type",{type: schema52.properties.revision.type},"must be string,null");errors++;}
if(typeof data2 === "string"){
if(func75(data2) > 256){vErrors = fail(vErrors,instancePath+"/base_model/revision","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/base_model","type",{type: "object"},"must be object");errors++;}}
if(data.task_id !== undefined && func0.call(data, "task_id")){let data3 = data.task_id;
if(typeof data3 !== "string"){vErrors = fail(vErrors,instancePath+"/task_id","type",{type: "string"},"must be string");errors++;}
if(!(((((((data3 === "classification") || (data3 === "generation")) || (data3 === "summarization")) || (data3 === "question_answering")) || (data3 === "retrieval_augmented_generation")) || (data3 === "extraction")) || (data3 === "code"))){vErrors = fail(vErrors,instancePath+"/task_id","enum",{allowedValues: schema53.enum},"must be equal to one of the allowed values");errors++;}}
if(data.tuning_type !== undefined && func0.call(data, "tuning_type")){let data4 = data.tuning_type;
if(typeof data4 !== "string"){vErrors = fail(vErrors,instancePath+"/tuning_type","type",{type: "string"},"must be string");errors++;}
if(!(data4 === "prompt_tuning")){vErrors = fail(vErrors,instancePath+"/tuning_type","enum",{allowedValues: schema54.enum},"must be equal to one of the allowed values");errors++;}}
if(data.num_virtual_tokens !== undefined && func0.call(data, "num_virtual_tokens")){let data5 = data.num_virtual_tokens;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/num_virtual_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65536 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/num_virtual_tokens","maximum",{comparison: "<=", limit: 65536},"must be <= 65536");errors++;}
if(data5 < 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/num_virtual_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.init_method !== undefined && func0.call(data, "init_method")){let data6 = data.init_method;
if(typeof data6 !== "string"){vErrors = fail(vErrors,instancePath+"/init_method","type",{type: "string"},"must be string");errors++;}
if(!(((((data6 === "random") || (data6 === "text")) || (data6 === "sample_vocab")) || (data6 === "class_labels")) || (data6 === "adapter"))){vErrors = fail(vErrors,instancePath+"/init_method","enum",{allowedValues: schema55.enum},"must be equal to one of the allowed values");errors++;}}
if(data.init_text !== undefined && func0.call(data, "init_text")){let data7 = data.init_text;
if((typeof data7 !== "string") && (data7 !== null)){vErrors = fail(vErrors,instancePath+"/init_text","type",{type: schema51.properties.init_text.type},"must be string,null");errors++;}
if(typeof data7 === "string"){
if(func75(data7) > 65536){vErrors = fail(vErrors,instancePath+"/init_text","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}}
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
if(func75(data15) > 65536){vErrors = fail(vErrors,instancePath+"/verbalizer","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}
if(func75(data15) < 1){vErrors = fail(vErrors,instancePath+"/verbalizer","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/verbalizer","type",{type: "string"},"must be string");errors++;}}
if(data.labels !== undefined && func0.call(data, "labels")){let data16 = data.labels;
if((!(Array.isArray(data16))) && (data16 !== null)){vErrors = fail(vErrors,instancePath+"/labels","type",{type: schema51.properties.labels.type},"must be array,null");errors++;}
if(Array.isArray(data16)){
const len0 = data16.length;for(let i0=0; i0<len0; i0++){let data17 = data16[i0];
if(typeof data17 === "string"){
if(func75(data17) > 1024){vErrors = fail(vErrors,instancePath+"/labels/" + i0,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func75(data17) < 1){vErrors = fail(vErrors,instancePath+"/labels/" + i0,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/labels/" + i0,"type",{type: "string"},"must be string");errors++;}}}}
if(data.optimizer !== undefined && func0.call(data, "optimizer")){
if(!(validate30(data.optimizer, {instancePath:instancePath+"/optimizer",parentData:data,parentDataProperty:"optimizer",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);errors = vErrors.length;}}
if(data.lr_scheduler !== undefined && func0.call(data, "lr_scheduler")){
if(!(validate32(data.lr_scheduler, {instancePath:instancePath+"/lr_scheduler",parentData:data,parentDataProperty:"lr_scheduler",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);errors = vErrors.length;}}
if(data.max_grad_norm !== undefined && func0.call(data, "max_grad_norm")){let data20 = data.max_grad_norm;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000000000 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/max_grad_norm","maximum",{comparison: "<=", limit: 1000000000},"must be <= 1000000000");errors++;}
if(data20 < 0 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/max_grad_norm","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/max_grad_norm","type",{type: "number"},"must be number");errors++;}}
if(data.loss_on !== undefined && func0.call(data, "loss_on")){let data21 = data.loss_on;
if(typeof data21 !== "string"){vErrors = fail(vErrors,instancePath+"/loss_on","type",{type: "string"},"must be string");errors++;}
if(!((data21 === "target") || (data21 === "all"))){vErrors = fail(vErrors,instancePath+"/loss_on","enum",{allowedValues: schema63.enum},"must be equal to one of the allowed values");errors++;}}
if(data.loss_normalization !== undefined && func0.call(data, "loss_normalization")){let data22 = data.loss_normalization;
if(typeof data22 !== "string"){vErrors = fail(vErrors,instancePath+"/loss_normalization","type",{type: "string"},"must be string");errors++;}
if(!(((data22 === "token") || (data22 === "microbatch")) || (data22 === "sample"))){vErrors = fail(vErrors,instancePath+"/loss_normalization","enum",{allowedValues: schema64.enum},"must be equal to one of the allowed values");errors++;}}
if(data.shuffle !== undefined && func0.call(data, "shuffle")){
if(typeof data.shuffle !== "boolean"){vErrors = fail(vErrors,instancePath+"/shuffle","type",{type: "boolean"},"must be boolean");errors++;}}
if(data.on_too_long !== undefined && func0.call(data, "on_too_long")){let data24 = data.on_too_long;
if(typeof data24 !== "string"){vErrors = fail(vErrors,instancePath+"/on_too_long","type",{type: "string"},"must be string");errors++;}
if(!((((data24 === "error") || (data24 === "drop")) || (data24 === "truncate_left")) || (data24 === "truncate_right"))){vErrors = fail(vErrors,instancePath+"/on_too_long","enum",{allowedValues: schema65.enum},"must be equal to one of the allowed values");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate100.errors = vErrors;return errors === 0;}validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate104.evaluated;
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
if(_errs33){vErrors.length = _errs33;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate104.errors = vErrors;return errors === 0;}validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema178 = {"type":"object","properties":{"type":{"type":"string","enum":["container"]},"location":{"$ref":"#/$defs/RunLocation"}},"required":["type","location"],"additionalProperties":false};
const schema179 = {"type":"object","properties":{"path":{"type":"string","maxLength":4096},"training":{"type":"string","maxLength":4096},"training_status":{"type":"string","maxLength":4096},"assets_path":{"type":"string","maxLength":4096},"best_assets_path":{"type":["string","null"],"maxLength":4096},"report":{"type":["string","null"],"maxLength":4096}},"required":["path","training","training_status","assets_path","best_assets_path","report"],"additionalProperties":false};
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.location === undefined) || (!(func0.call(data, "location")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "location"},"must have required property '"+"location"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "location"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data0 = data.type;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if(!(data0 === "container")){vErrors = fail(vErrors,instancePath+"/type","enum",{allowedValues: schema178.properties.type.enum},"must be equal to one of the allowed values");errors++;}}
if(data.location !== undefined && func0.call(data, "location")){let data1 = data.location;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){vErrors = fail(vErrors,instancePath+"/location","required",{missingProperty: "path"},"must have required property '"+"path"+"'");errors++;}
if((data1.training === undefined) || (!(func0.call(data1, "training")))){vErrors = fail(vErrors,instancePath+"/location","required",{missingProperty: "training"},"must have required property '"+"training"+"'");errors++;}
if((data1.training_status === undefined) || (!(func0.call(data1, "training_status")))){vErrors = fail(vErrors,instancePath+"/location","required",{missingProperty: "training_status"},"must have required property '"+"training_status"+"'");errors++;}
if((data1.assets_path === undefined) || (!(func0.call(data1, "assets_path")))){vErrors = fail(vErrors,instancePath+"/location","required",{missingProperty: "assets_path"},"must have required property '"+"assets_path"+"'");errors++;}
if((data1.best_assets_path === undefined) || (!(func0.call(data1, "best_assets_path")))){vErrors = fail(vErrors,instancePath+"/location","required",{missingProperty: "best_assets_path"},"must have required property '"+"best_assets_path"+"'");errors++;}
if((data1.report === undefined) || (!(func0.call(data1, "report")))){vErrors = fail(vErrors,instancePath+"/location","required",{missingProperty: "report"},"must have required property '"+"report"+"'");errors++;}for(const key1 of Object.keys(data1)){
if(!((((((key1 === "path") || (key1 === "training")) || (key1 === "training_status")) || (key1 === "assets_path")) || (key1 === "best_assets_path")) || (key1 === "report"))){vErrors = fail(vErrors,instancePath+"/location","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data1.path !== undefined && func0.call(data1, "path")){let data2 = data1.path;
if(typeof data2 === "string"){
if(func75(data2) > 4096){vErrors = fail(vErrors,instancePath+"/location/path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/location/path","type",{type: "string"},"must be string");errors++;}}
if(data1.training !== undefined && func0.call(data1, "training")){let data3 = data1.training;
if(typeof data3 === "string"){
if(func75(data3) > 4096){vErrors = fail(vErrors,instancePath+"/location/training","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/location/training","type",{type: "string"},"must be string");errors++;}}
if(data1.training_status !== undefined && func0.call(data1, "training_status")){let data4 = data1.training_status;
if(typeof data4 === "string"){
if(func75(data4) > 4096){vErrors = fail(vErrors,instancePath+"/location/training_status","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/location/training_status","type",{type: "string"},"must be string");errors++;}}
if(data1.assets_path !== undefined && func0.call(data1, "assets_path")){let data5 = data1.assets_path;
if(typeof data5 === "string"){
if(func75(data5) > 4096){vErrors = fail(vErrors,instancePath+"/location/assets_path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/location/assets_path","type",{type: "string"},"must be string");errors++;}}
if(data1.best_assets_path !== undefined && func0.call(data1, "best_assets_path")){let data6 = data1.best_assets_path;
if((typeof data6 !== "string") && (data6 !== null)){vErrors = fail(vErrors,instancePath+"/location/best_assets_path","type",{type: schema179.properties.best_assets_path.type},"must be string,null");errors++;}
if(typeof data6 === "string"){
if(func75(data6) > 4096){vErrors = fail(vErrors,instancePath+"/location/best_assets_path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}
if(data1.report !== undefined && func0.call(data1, "report")){let data7 = data1.report;
if((typeof data7 !== "string") && (data7 !== null)){vErrors = fail(vErrors,instancePath+"/location/report","type",{type: schema179.properties.report.type},"must be string,null");errors++;}
if(typeof data7 === "string"){
if(func75(data7) > 4096){vErrors = fail(vErrors,instancePath+"/location/report","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/location","type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate106.errors = vErrors;return errors === 0;}validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema180 = {"type":"object","properties":{"state":{"$ref":"common.schema.json#/$defs/RunState"},"running_at":{"anyOf":[{"$ref":"common.schema.json#/$defs/Timestamp"},{"type":"null"}]},"completed_at":{"anyOf":[{"$ref":"common.schema.json#/$defs/Timestamp"},{"type":"null"}]},"message":{"type":["string","null"],"maxLength":65536},"metrics":{"type":"array","items":{"$ref":"#/$defs/EpochMetrics"}}},"required":["state","running_at","completed_at","message","metrics"],"additionalProperties":false};
const schema181 = {"type":"string","enum":["queued","pending","running","storing","completed","failed","canceled"]};
const schema186 = {"type":"object","properties":{"loss":{"type":"number"},"validation_loss":{"type":["number","null"]}},"required":["loss","validation_loss"],"additionalProperties":false};
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.timestamp === undefined) || (!(func0.call(data, "timestamp")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "timestamp"},"must have required property '"+"timestamp"+"'");errors++;}
if((data.iteration === undefined) || (!(func0.call(data, "iteration")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "iteration"},"must have required property '"+"iteration"+"'");errors++;}
if((data.ml_metrics === undefined) || (!(func0.call(data, "ml_metrics")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "ml_metrics"},"must have required property '"+"ml_metrics"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "timestamp") || (key0 === "iteration")) || (key0 === "ml_metrics"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.timestamp !== undefined && func0.call(data, "timestamp")){let data0 = data.timestamp;
const _errs3 = errors;let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){vErrors = fail(vErrors,instancePath+"/timestamp","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/timestamp","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs4 === errors;valid1 = valid1 || _valid0;
const _errs7 = errors;
if(data0 !== null){vErrors = fail(vErrors,instancePath+"/timestamp","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs7 === errors;valid1 = valid1 || _valid0;
if(!valid1){vErrors = fail(vErrors,instancePath+"/timestamp","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs3;
if(vErrors !== null){
if(_errs3){vErrors.length = _errs3;}else {vErrors = null;}}}}
if(data.iteration !== undefined && func0.call(data, "iteration")){let data1 = data.iteration;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/iteration","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/iteration","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data1 < 1 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/iteration","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.ml_metrics !== undefined && func0.call(data, "ml_metrics")){let data2 = data.ml_metrics;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.loss === undefined) || (!(func0.call(data2, "loss")))){vErrors = fail(vErrors,instancePath+"/ml_metrics","required",{missingProperty: "loss"},"must have required property '"+"loss"+"'");errors++;}
if((data2.validation_loss === undefined) || (!(func0.call(data2, "validation_loss")))){vErrors = fail(vErrors,instancePath+"/ml_metrics","required",{missingProperty: "validation_loss"},"must have required property '"+"validation_loss"+"'");errors++;}for(const key1 of Object.keys(data2)){
if(!((key1 === "loss") || (key1 === "validation_loss"))){vErrors = fail(vErrors,instancePath+"/ml_metrics","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data2.loss !== undefined && func0.call(data2, "loss")){let data3 = data2.loss;
if(!((typeof data3 == "number") && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/ml_metrics/loss","type",{type: "number"},"must be number");errors++;}}
if(data2.validation_loss !== undefined && func0.call(data2, "validation_loss")){let data4 = data2.validation_loss;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){vErrors = fail(vErrors,instancePath+"/ml_metrics/validation_loss","type",{type: schema186.properties.validation_loss.type},"must be number,null");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/ml_metrics","type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate109.errors = vErrors;return errors === 0;}validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.state === undefined) || (!(func0.call(data, "state")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "state"},"must have required property '"+"state"+"'");errors++;}
if((data.running_at === undefined) || (!(func0.call(data, "running_at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "running_at"},"must have required property '"+"running_at"+"'");errors++;}
if((data.completed_at === undefined) || (!(func0.call(data, "completed_at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "completed_at"},"must have required property '"+"completed_at"+"'");errors++;}
if((data.message === undefined) || (!(func0.call(data, "message")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "message"},"must have required property '"+"message"+"'");errors++;}
if((data.metrics === undefined) || (!(func0.call(data, "metrics")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "metrics"},"must have required property '"+"metrics"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "state") || (key0 === "running_at")) || (key0 === "completed_at")) || (key0 === "message")) || (key0 === "metrics"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.state !== undefined && func0.call(data, "state")){let data0 = data.state;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/state","type",{type: "string"},"must be string");errors++;}
if(!(((((((data0 === "queued") || (data0 === "pending")) || (data0 === "running")) || (data0 === "storing")) || (data0 === "completed")) || (data0 === "failed")) || (data0 === "canceled"))){vErrors = fail(vErrors,instancePath+"/state","enum",{allowedValues: schema181.enum},"must be equal to one of the allowed values");errors++;}}
if(data.running_at !== undefined && func0.call(data, "running_at")){let data1 = data.running_at;
const _errs6 = errors;let valid2 = false;
const _errs7 = errors;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){vErrors = fail(vErrors,instancePath+"/running_at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/running_at","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs7 === errors;valid2 = valid2 || _valid0;
const _errs10 = errors;
if(data1 !== null){vErrors = fail(vErrors,instancePath+"/running_at","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs10 === errors;valid2 = valid2 || _valid0;
if(!valid2){vErrors = fail(vErrors,instancePath+"/running_at","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs6;
if(vErrors !== null){
if(_errs6){vErrors.length = _errs6;}else {vErrors = null;}}}}
if(data.completed_at !== undefined && func0.call(data, "completed_at")){let data2 = data.completed_at;
const _errs13 = errors;let valid4 = false;
const _errs14 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){vErrors = fail(vErrors,instancePath+"/completed_at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/completed_at","type",{type: "string"},"must be string");errors++;}var _valid1 = _errs14 === errors;valid4 = valid4 || _valid1;
const _errs17 = errors;
if(data2 !== null){vErrors = fail(vErrors,instancePath+"/completed_at","type",{type: "null"},"must be null");errors++;}var _valid1 = _errs17 === errors;valid4 = valid4 || _valid1;
if(!valid4){vErrors = fail(vErrors,instancePath+"/completed_at","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs13;
if(vErrors !== null){
if(_errs13){vErrors.length = _errs13;}else {vErrors = null;}}}}
if(data.message !== undefined && func0.call(data, "message")){let data3 = data.message;
if((typeof data3 !== "string") && (data3 !== null)){vErrors = fail(vErrors,instancePath+"/message","type",{type: schema180.properties.message.type},"must be string,null");errors++;}
if(typeof data3 === "string"){
if(func75(data3) > 65536){vErrors = fail(vErrors,instancePath+"/message","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}}
if(data.metrics !== undefined && func0.call(data, "metrics")){let data4 = data.metrics;
if(Array.isArray(data4)){
const len0 = data4.length;for(let i0=0; i0<len0; i0++){
if(!(validate109(data4[i0], {instancePath:instancePath+"/metrics/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/metrics","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate108.errors = vErrors;return errors === 0;}validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema187 = {"type":"object","properties":{"steps":{"type":"integer","minimum":0,"maximum":9007199254740991},"final_loss":{"type":"number"},"validation_loss":{"type":["number","null"]},"best":{"anyOf":[{"$ref":"common.schema.json#/$defs/Best"},{"type":"null"}]},"memory":{"$ref":"common.schema.json#/$defs/MemoryUse"},"dropped":{"type":"integer","minimum":0,"maximum":9007199254740991},"truncated":{"type":"integer","minimum":0,"maximum":9007199254740991},"seconds":{"type":"number","minimum":0}},"required":["steps","final_loss","validation_loss","best","memory","dropped","truncated","seconds"],"additionalProperties":false};
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.steps === undefined) || (!(func0.call(data, "steps")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "steps"},"must have required property '"+"steps"+"'");errors++;}
if((data.final_loss === undefined) || (!(func0.call(data, "final_loss")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "final_loss"},"must have required property '"+"final_loss"+"'");errors++;}
if((data.validation_loss === undefined) || (!(func0.call(data, "validation_loss")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "validation_loss"},"must have required property '"+"validation_loss"+"'");errors++;}
if((data.best === undefined) || (!(func0.call(data, "best")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "best"},"must have required property '"+"best"+"'");errors++;}
if((data.memory === undefined) || (!(func0.call(data, "memory")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "memory"},"must have required property '"+"memory"+"'");errors++;}
if((data.dropped === undefined) || (!(func0.call(data, "dropped")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "dropped"},"must have required property '"+"dropped"+"'");errors++;}
if((data.truncated === undefined) || (!(func0.call(data, "truncated")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "truncated"},"must have required property '"+"truncated"+"'");errors++;}
if((data.seconds === undefined) || (!(func0.call(data, "seconds")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "seconds"},"must have required property '"+"seconds"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((((key0 === "steps") || (key0 === "final_loss")) || (key0 === "validation_loss")) || (key0 === "best")) || (key0 === "memory")) || (key0 === "dropped")) || (key0 === "truncated")) || (key0 === "seconds"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.steps !== undefined && func0.call(data, "steps")){let data0 = data.steps;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){vErrors = fail(vErrors,instancePath+"/steps","type",{type: "integer"},"must be integer");errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/steps","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data0 < 0 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/steps","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.final_loss !== undefined && func0.call(data, "final_loss")){let data1 = data.final_loss;
if(!((typeof data1 == "number") && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/final_loss","type",{type: "number"},"must be number");errors++;}}
if(data.validation_loss !== undefined && func0.call(data, "validation_loss")){let data2 = data.validation_loss;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/validation_loss","type",{type: schema187.properties.validation_loss.type},"must be number,null");errors++;}}
if(data.best !== undefined && func0.call(data, "best")){let data3 = data.best;
const _errs9 = errors;let valid1 = false;
const _errs10 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.step === undefined) || (!(func0.call(data3, "step")))){vErrors = fail(vErrors,instancePath+"/best","required",{missingProperty: "step"},"must have required property '"+"step"+"'");errors++;}
if((data3.epoch === undefined) || (!(func0.call(data3, "epoch")))){vErrors = fail(vErrors,instancePath+"/best","required",{missingProperty: "epoch"},"must have required property '"+"epoch"+"'");errors++;}
if((data3.loss === undefined) || (!(func0.call(data3, "loss")))){vErrors = fail(vErrors,instancePath+"/best","required",{missingProperty: "loss"},"must have required property '"+"loss"+"'");errors++;}for(const key1 of Object.keys(data3)){
if(!(((key1 === "step") || (key1 === "epoch")) || (key1 === "loss"))){vErrors = fail(vErrors,instancePath+"/best","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data3.step !== undefined && func0.call(data3, "step")){let data4 = data3.step;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/best/step","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/best/step","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 1 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/best/step","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data3.epoch !== undefined && func0.call(data3, "epoch")){let data5 = data3.epoch;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/best/epoch","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/best/epoch","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/best/epoch","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data3.loss !== undefined && func0.call(data3, "loss")){let data6 = data3.loss;
if(!((typeof data6 == "number") && (isFinite(data6)))){vErrors = fail(vErrors,instancePath+"/best/loss","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/best","type",{type: "object"},"must be object");errors++;}var _valid0 = _errs10 === errors;valid1 = valid1 || _valid0;
const _errs20 = errors;
if(data3 !== null){vErrors = fail(vErrors,instancePath+"/best","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs20 === errors;valid1 = valid1 || _valid0;
if(!valid1){vErrors = fail(vErrors,instancePath+"/best","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs9;
if(vErrors !== null){
if(_errs9){vErrors.length = _errs9;}else {vErrors = null;}}}}
if(data.memory !== undefined && func0.call(data, "memory")){let data7 = data.memory;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.predicted_bytes === undefined) || (!(func0.call(data7, "predicted_bytes")))){vErrors = fail(vErrors,instancePath+"/memory","required",{missingProperty: "predicted_bytes"},"must have required property '"+"predicted_bytes"+"'");errors++;}
if((data7.peak_bytes === undefined) || (!(func0.call(data7, "peak_bytes")))){vErrors = fail(vErrors,instancePath+"/memory","required",{missingProperty: "peak_bytes"},"must have required property '"+"peak_bytes"+"'");errors++;}
if((data7.mapped_bytes === undefined) || (!(func0.call(data7, "mapped_bytes")))){vErrors = fail(vErrors,instancePath+"/memory","required",{missingProperty: "mapped_bytes"},"must have required property '"+"mapped_bytes"+"'");errors++;}for(const key2 of Object.keys(data7)){
if(!(((key2 === "predicted_bytes") || (key2 === "peak_bytes")) || (key2 === "mapped_bytes"))){vErrors = fail(vErrors,instancePath+"/memory","additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data7.predicted_bytes !== undefined && func0.call(data7, "predicted_bytes")){let data8 = data7.predicted_bytes;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){vErrors = fail(vErrors,instancePath+"/memory/predicted_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/memory/predicted_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data8 < 0 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/memory/predicted_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data7.peak_bytes !== undefined && func0.call(data7, "peak_bytes")){let data9 = data7.peak_bytes;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){vErrors = fail(vErrors,instancePath+"/memory/peak_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/memory/peak_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/memory/peak_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data7.mapped_bytes !== undefined && func0.call(data7, "mapped_bytes")){let data10 = data7.mapped_bytes;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){vErrors = fail(vErrors,instancePath+"/memory/mapped_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/memory/mapped_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data10 < 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/memory/mapped_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/memory","type",{type: "object"},"must be object");errors++;}}
if(data.dropped !== undefined && func0.call(data, "dropped")){let data11 = data.dropped;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){vErrors = fail(vErrors,instancePath+"/dropped","type",{type: "integer"},"must be integer");errors++;}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/dropped","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data11 < 0 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/dropped","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.truncated !== undefined && func0.call(data, "truncated")){let data12 = data.truncated;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){vErrors = fail(vErrors,instancePath+"/truncated","type",{type: "integer"},"must be integer");errors++;}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/truncated","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data12 < 0 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/truncated","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.seconds !== undefined && func0.call(data, "seconds")){let data13 = data.seconds;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/seconds","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/seconds","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate112.errors = vErrors;return errors === 0;}validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern21 = new RegExp("^[^\\u0000]*$", "u");
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "path"},"must have required property '"+"path"+"'");errors++;}
if((data.sha256 === undefined) || (!(func0.call(data, "sha256")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "sha256"},"must have required property '"+"sha256"+"'");errors++;}
if((data.bytes === undefined) || (!(func0.call(data, "bytes")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "bytes"},"must have required property '"+"bytes"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "path") || (key0 === "sha256")) || (key0 === "bytes"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.path !== undefined && func0.call(data, "path")){let data0 = data.path;
if(typeof data0 === "string"){
if(func75(data0) > 4096){vErrors = fail(vErrors,instancePath+"/path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func75(data0) < 1){vErrors = fail(vErrors,instancePath+"/path","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}
if(!pattern21.test(data0)){vErrors = fail(vErrors,instancePath+"/path","pattern",{pattern: "^[^\\u0000]*$"},"must match pattern \""+"^[^\\u0000]*$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/path","type",{type: "string"},"must be string");errors++;}}
if(data.sha256 !== undefined && func0.call(data, "sha256")){let data1 = data.sha256;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){vErrors = fail(vErrors,instancePath+"/sha256","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/sha256","type",{type: "string"},"must be string");errors++;}}
if(data.bytes !== undefined && func0.call(data, "bytes")){let data2 = data.bytes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate114.errors = vErrors;return errors === 0;}validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){let data0 = data[key0];
if(Array.isArray(data0)){
if(data0.length > 2){vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"maxItems",{limit: 2},"must NOT have more than 2 items");errors++;}
if(data0.length < 2){vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"minItems",{limit: 2},"must NOT have fewer than 2 items");errors++;}
const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,"type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate119.errors = vErrors;return errors === 0;}validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.base === undefined) || (!(func0.call(data, "base")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "base"},"must have required property '"+"base"+"'");errors++;}
if((data.tuned === undefined) || (!(func0.call(data, "tuned")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tuned"},"must have required property '"+"tuned"+"'");errors++;}
if((data.gain === undefined) || (!(func0.call(data, "gain")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "gain"},"must have required property '"+"gain"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "base") || (key0 === "tuned")) || (key0 === "gain")) || (key0 === "baselines"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.base !== undefined && func0.call(data, "base")){
if(!(validate119(data.base, {instancePath:instancePath+"/base",parentData:data,parentDataProperty:"base",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);errors = vErrors.length;}}
if(data.tuned !== undefined && func0.call(data, "tuned")){
if(!(validate119(data.tuned, {instancePath:instancePath+"/tuned",parentData:data,parentDataProperty:"tuned",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);errors = vErrors.length;}}
if(data.gain !== undefined && func0.call(data, "gain")){
if(!(validate119(data.gain, {instancePath:instancePath+"/gain",parentData:data,parentDataProperty:"gain",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);errors = vErrors.length;}}
if(data.baselines !== undefined && func0.call(data, "baselines")){let data3 = data.baselines;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){for(const key1 of Object.keys(data3)){
if(!(validate119(data3[key1], {instancePath:instancePath+"/baselines/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/baselines","type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate118.errors = vErrors;return errors === 0;}validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.n === undefined) || (!(func0.call(data, "n")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "n"},"must have required property '"+"n"+"'");errors++;}
if((data.base === undefined) || (!(func0.call(data, "base")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "base"},"must have required property '"+"base"+"'");errors++;}
if((data.tuned === undefined) || (!(func0.call(data, "tuned")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tuned"},"must have required property '"+"tuned"+"'");errors++;}
if((data.baselines === undefined) || (!(func0.call(data, "baselines")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "baselines"},"must have required property '"+"baselines"+"'");errors++;}
if((data.intervals === undefined) || (!(func0.call(data, "intervals")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "intervals"},"must have required property '"+"intervals"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "n") || (key0 === "base")) || (key0 === "tuned")) || (key0 === "baselines")) || (key0 === "intervals"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.n !== undefined && func0.call(data, "n")){let data0 = data.n;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){vErrors = fail(vErrors,instancePath+"/n","type",{type: "integer"},"must be integer");errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/n","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data0 < 0 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/n","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.base !== undefined && func0.call(data, "base")){let data1 = data.base;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 of Object.keys(data1)){
if(!((((((key1 === "accuracy") || (key1 === "precision")) || (key1 === "recall")) || (key1 === "f1")) || (key1 === "binary_f1")) || (key1 === "exact_match"))){vErrors = fail(vErrors,instancePath+"/base","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data1.accuracy !== undefined && func0.call(data1, "accuracy")){let data2 = data1.accuracy;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/base/accuracy","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/base/accuracy","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base/accuracy","type",{type: "number"},"must be number");errors++;}}
if(data1.precision !== undefined && func0.call(data1, "precision")){let data3 = data1.precision;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/base/precision","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/base/precision","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base/precision","type",{type: "number"},"must be number");errors++;}}
if(data1.recall !== undefined && func0.call(data1, "recall")){let data4 = data1.recall;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/base/recall","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/base/recall","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base/recall","type",{type: "number"},"must be number");errors++;}}
if(data1.f1 !== undefined && func0.call(data1, "f1")){let data5 = data1.f1;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/base/f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/base/f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base/f1","type",{type: "number"},"must be number");errors++;}}
if(data1.binary_f1 !== undefined && func0.call(data1, "binary_f1")){let data6 = data1.binary_f1;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/base/binary_f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/base/binary_f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base/binary_f1","type",{type: "number"},"must be number");errors++;}}
if(data1.exact_match !== undefined && func0.call(data1, "exact_match")){let data7 = data1.exact_match;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/base/exact_match","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/base/exact_match","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base/exact_match","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/base","type",{type: "object"},"must be object");errors++;}}
if(data.tuned !== undefined && func0.call(data, "tuned")){let data8 = data.tuned;
const _errs21 = errors;let valid3 = false;
const _errs22 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){for(const key2 of Object.keys(data8)){
if(!((((((key2 === "accuracy") || (key2 === "precision")) || (key2 === "recall")) || (key2 === "f1")) || (key2 === "binary_f1")) || (key2 === "exact_match"))){vErrors = fail(vErrors,instancePath+"/tuned","additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data8.accuracy !== undefined && func0.call(data8, "accuracy")){let data9 = data8.accuracy;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/tuned/accuracy","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/tuned/accuracy","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tuned/accuracy","type",{type: "number"},"must be number");errors++;}}
if(data8.precision !== undefined && func0.call(data8, "precision")){let data10 = data8.precision;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/tuned/precision","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data10 < 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/tuned/precision","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tuned/precision","type",{type: "number"},"must be number");errors++;}}
if(data8.recall !== undefined && func0.call(data8, "recall")){let data11 = data8.recall;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/tuned/recall","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data11 < 0 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/tuned/recall","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tuned/recall","type",{type: "number"},"must be number");errors++;}}
if(data8.f1 !== undefined && func0.call(data8, "f1")){let data12 = data8.f1;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/tuned/f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data12 < 0 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/tuned/f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tuned/f1","type",{type: "number"},"must be number");errors++;}}
if(data8.binary_f1 !== undefined && func0.call(data8, "binary_f1")){let data13 = data8.binary_f1;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/tuned/binary_f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data13 < 0 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/tuned/binary_f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tuned/binary_f1","type",{type: "number"},"must be number");errors++;}}
if(data8.exact_match !== undefined && func0.call(data8, "exact_match")){let data14 = data8.exact_match;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/tuned/exact_match","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data14 < 0 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/tuned/exact_match","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tuned/exact_match","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/tuned","type",{type: "object"},"must be object");errors++;}var _valid0 = _errs22 === errors;valid3 = valid3 || _valid0;
const _errs38 = errors;
if(data8 !== null){vErrors = fail(vErrors,instancePath+"/tuned","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs38 === errors;valid3 = valid3 || _valid0;
if(!valid3){vErrors = fail(vErrors,instancePath+"/tuned","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs21;
if(vErrors !== null){
if(_errs21){vErrors.length = _errs21;}else {vErrors = null;}}}}
if(data.baselines !== undefined && func0.call(data, "baselines")){let data15 = data.baselines;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){for(const key3 of Object.keys(data15)){let data16 = data15[key3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){for(const key4 of Object.keys(data16)){
if(!((((((key4 === "accuracy") || (key4 === "precision")) || (key4 === "recall")) || (key4 === "f1")) || (key4 === "binary_f1")) || (key4 === "exact_match"))){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),"additionalProperties",{additionalProperty: key4},"must NOT have additional properties");errors++;}}
if(data16.accuracy !== undefined && func0.call(data16, "accuracy")){let data17 = data16.accuracy;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1 || isNaN(data17)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/accuracy","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data17 < 0 || isNaN(data17)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/accuracy","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/accuracy","type",{type: "number"},"must be number");errors++;}}
if(data16.precision !== undefined && func0.call(data16, "precision")){let data18 = data16.precision;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/precision","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data18 < 0 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/precision","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/precision","type",{type: "number"},"must be number");errors++;}}
if(data16.recall !== undefined && func0.call(data16, "recall")){let data19 = data16.recall;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/recall","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data19 < 0 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/recall","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/recall","type",{type: "number"},"must be number");errors++;}}
if(data16.f1 !== undefined && func0.call(data16, "f1")){let data20 = data16.f1;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data20 < 0 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/f1","type",{type: "number"},"must be number");errors++;}}
if(data16.binary_f1 !== undefined && func0.call(data16, "binary_f1")){let data21 = data16.binary_f1;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1 || isNaN(data21)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/binary_f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data21 < 0 || isNaN(data21)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/binary_f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/binary_f1","type",{type: "number"},"must be number");errors++;}}
if(data16.exact_match !== undefined && func0.call(data16, "exact_match")){let data22 = data16.exact_match;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1 || isNaN(data22)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/exact_match","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data22 < 0 || isNaN(data22)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/exact_match","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/exact_match","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/baselines","type",{type: "object"},"must be object");errors++;}}
if(data.intervals !== undefined && func0.call(data, "intervals")){
if(!(validate118(data.intervals, {instancePath:instancePath+"/intervals",parentData:data,parentDataProperty:"intervals",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate137.errors = vErrors;return errors === 0;}validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema131 = {"type":"string","enum":["scalar","avx2","avx512"]};
function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.tunesmith_version === undefined) || (!(func0.call(data, "tunesmith_version")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tunesmith_version"},"must have required property '"+"tunesmith_version"+"'");errors++;}
if((data.node_version === undefined) || (!(func0.call(data, "node_version")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "node_version"},"must have required property '"+"node_version"+"'");errors++;}
if((data.platform === undefined) || (!(func0.call(data, "platform")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "platform"},"must have required property '"+"platform"+"'");errors++;}
if((data.isa === undefined) || (!(func0.call(data, "isa")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "isa"},"must have required property '"+"isa"+"'");errors++;}
if((data.threads === undefined) || (!(func0.call(data, "threads")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "threads"},"must have required property '"+"threads"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "tunesmith_version") || (key0 === "node_version")) || (key0 === "platform")) || (key0 === "isa")) || (key0 === "threads"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.tunesmith_version !== undefined && func0.call(data, "tunesmith_version")){let data0 = data.tunesmith_version;
if(typeof data0 === "string"){
if(func75(data0) > 64){vErrors = fail(vErrors,instancePath+"/tunesmith_version","maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tunesmith_version","type",{type: "string"},"must be string");errors++;}}
if(data.node_version !== undefined && func0.call(data, "node_version")){let data1 = data.node_version;
if(typeof data1 === "string"){
if(func75(data1) > 64){vErrors = fail(vErrors,instancePath+"/node_version","maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/node_version","type",{type: "string"},"must be string");errors++;}}
if(data.platform !== undefined && func0.call(data, "platform")){let data2 = data.platform;
if(typeof data2 === "string"){
if(func75(data2) > 64){vErrors = fail(vErrors,instancePath+"/platform","maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/platform","type",{type: "string"},"must be string");errors++;}}
if(data.isa !== undefined && func0.call(data, "isa")){let data3 = data.isa;
if(typeof data3 !== "string"){vErrors = fail(vErrors,instancePath+"/isa","type",{type: "string"},"must be string");errors++;}
if(!(((data3 === "scalar") || (data3 === "avx2")) || (data3 === "avx512"))){vErrors = fail(vErrors,instancePath+"/isa","enum",{allowedValues: schema131.enum},"must be equal to one of the allowed values");errors++;}}
if(data.threads !== undefined && func0.call(data, "threads")){let data4 = data.threads;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/threads","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1024 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/threads","maximum",{comparison: "<=", limit: 1024},"must be <= 1024");errors++;}
if(data4 < 1 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/threads","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate140.errors = vErrors;return errors === 0;}validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.model_id === undefined) || (!(func0.call(data, "model_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "model_id"},"must have required property '"+"model_id"+"'");errors++;}
if((data.prompt_tuning === undefined) || (!(func0.call(data, "prompt_tuning")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "prompt_tuning"},"must have required property '"+"prompt_tuning"+"'");errors++;}
if((data.seed === undefined) || (!(func0.call(data, "seed")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "seed"},"must have required property '"+"seed"+"'");errors++;}
if((data.digests === undefined) || (!(func0.call(data, "digests")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "digests"},"must have required property '"+"digests"+"'");errors++;}
if((data.numerics_version === undefined) || (!(func0.call(data, "numerics_version")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "numerics_version"},"must have required property '"+"numerics_version"+"'");errors++;}
if((data.compute_dtype === undefined) || (!(func0.call(data, "compute_dtype")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "compute_dtype"},"must have required property '"+"compute_dtype"+"'");errors++;}
if((data.overrides === undefined) || (!(func0.call(data, "overrides")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "overrides"},"must have required property '"+"overrides"+"'");errors++;}
if((data.counts === undefined) || (!(func0.call(data, "counts")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "counts"},"must have required property '"+"counts"+"'");errors++;}
if((data.results_reference === undefined) || (!(func0.call(data, "results_reference")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "results_reference"},"must have required property '"+"results_reference"+"'");errors++;}
if((data.status === undefined) || (!(func0.call(data, "status")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "status"},"must have required property '"+"status"+"'");errors++;}
if((data.training === undefined) || (!(func0.call(data, "training")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "training"},"must have required property '"+"training"+"'");errors++;}
if((data.artifacts === undefined) || (!(func0.call(data, "artifacts")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "artifacts"},"must have required property '"+"artifacts"+"'");errors++;}
if((data.evaluation === undefined) || (!(func0.call(data, "evaluation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "evaluation"},"must have required property '"+"evaluation"+"'");errors++;}
if((data.environment === undefined) || (!(func0.call(data, "environment")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "environment"},"must have required property '"+"environment"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema38.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.model_id !== undefined && func0.call(data, "model_id")){let data0 = data.model_id;
if(typeof data0 === "string"){
if(func75(data0) > 4096){vErrors = fail(vErrors,instancePath+"/model_id","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/model_id","type",{type: "string"},"must be string");errors++;}}
if(data.prompt_tuning !== undefined && func0.call(data, "prompt_tuning")){
if(!(validate100(data.prompt_tuning, {instancePath:instancePath+"/prompt_tuning",parentData:data,parentDataProperty:"prompt_tuning",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);errors = vErrors.length;}}
if(data.seed !== undefined && func0.call(data, "seed")){let data2 = data.seed;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/seed","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/seed","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/seed","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.digests !== undefined && func0.call(data, "digests")){
if(!(validate104(data.digests, {instancePath:instancePath+"/digests",parentData:data,parentDataProperty:"digests",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);errors = vErrors.length;}}
if(data.numerics_version !== undefined && func0.call(data, "numerics_version")){let data4 = data.numerics_version;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/numerics_version","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/numerics_version","maximum",{comparison: "<=", limit: 4294967295},"must be <= 4294967295");errors++;}
if(data4 < 1 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/numerics_version","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.compute_dtype !== undefined && func0.call(data, "compute_dtype")){let data5 = data.compute_dtype;
if(typeof data5 !== "string"){vErrors = fail(vErrors,instancePath+"/compute_dtype","type",{type: "string"},"must be string");errors++;}
if(!((data5 === "float32") || (data5 === "bfloat16"))){vErrors = fail(vErrors,instancePath+"/compute_dtype","enum",{allowedValues: schema127.enum},"must be equal to one of the allowed values");errors++;}}
if(data.bfloat16_arithmetic !== undefined && func0.call(data, "bfloat16_arithmetic")){let data6 = data.bfloat16_arithmetic;
if(typeof data6 !== "string"){vErrors = fail(vErrors,instancePath+"/bfloat16_arithmetic","type",{type: "string"},"must be string");errors++;}
if(!((data6 === "avx512_bf16") || (data6 === "converted"))){vErrors = fail(vErrors,instancePath+"/bfloat16_arithmetic","enum",{allowedValues: schema128.enum},"must be equal to one of the allowed values");errors++;}}
if(data.label_scoring !== undefined && func0.call(data, "label_scoring")){let data7 = data.label_scoring;
if(typeof data7 !== "string"){vErrors = fail(vErrors,instancePath+"/label_scoring","type",{type: "string"},"must be string");errors++;}
if(!((data7 === "likelihood") || (data7 === "restricted"))){vErrors = fail(vErrors,instancePath+"/label_scoring","enum",{allowedValues: schema111.enum},"must be equal to one of the allowed values");errors++;}}
if(data.overrides !== undefined && func0.call(data, "overrides")){let data8 = data.overrides;
if(Array.isArray(data8)){
const len0 = data8.length;for(let i0=0; i0<len0; i0++){let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.path === undefined) || (!(func0.call(data9, "path")))){vErrors = fail(vErrors,instancePath+"/overrides/" + i0,"required",{missingProperty: "path"},"must have required property '"+"path"+"'");errors++;}
if((data9.value === undefined) || (!(func0.call(data9, "value")))){vErrors = fail(vErrors,instancePath+"/overrides/" + i0,"required",{missingProperty: "value"},"must have required property '"+"value"+"'");errors++;}for(const key1 of Object.keys(data9)){
if(!((key1 === "path") || (key1 === "value"))){vErrors = fail(vErrors,instancePath+"/overrides/" + i0,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data9.path !== undefined && func0.call(data9, "path")){let data10 = data9.path;
if(typeof data10 === "string"){
if(func75(data10) > 4096){vErrors = fail(vErrors,instancePath+"/overrides/" + i0+"/path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func75(data10) < 1){vErrors = fail(vErrors,instancePath+"/overrides/" + i0+"/path","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/overrides/" + i0+"/path","type",{type: "string"},"must be string");errors++;}}
if(data9.value !== undefined && func0.call(data9, "value")){let data11 = data9.value;
if(typeof data11 === "string"){
if(func75(data11) > 1048576){vErrors = fail(vErrors,instancePath+"/overrides/" + i0+"/value","maxLength",{limit: 1048576},"must NOT have more than 1048576 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/overrides/" + i0+"/value","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/overrides/" + i0,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/overrides","type",{type: "array"},"must be array");errors++;}}
if(data.counts !== undefined && func0.call(data, "counts")){let data12 = data.counts;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.training === undefined) || (!(func0.call(data12, "training")))){vErrors = fail(vErrors,instancePath+"/counts","required",{missingProperty: "training"},"must have required property '"+"training"+"'");errors++;}
if((data12.validation === undefined) || (!(func0.call(data12, "validation")))){vErrors = fail(vErrors,instancePath+"/counts","required",{missingProperty: "validation"},"must have required property '"+"validation"+"'");errors++;}
if((data12.evaluation === undefined) || (!(func0.call(data12, "evaluation")))){vErrors = fail(vErrors,instancePath+"/counts","required",{missingProperty: "evaluation"},"must have required property '"+"evaluation"+"'");errors++;}for(const key2 of Object.keys(data12)){
if(!(((key2 === "training") || (key2 === "validation")) || (key2 === "evaluation"))){vErrors = fail(vErrors,instancePath+"/counts","additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data12.training !== undefined && func0.call(data12, "training")){let data13 = data12.training;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){vErrors = fail(vErrors,instancePath+"/counts/training","type",{type: "integer"},"must be integer");errors++;}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/counts/training","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data13 < 0 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/counts/training","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data12.validation !== undefined && func0.call(data12, "validation")){let data14 = data12.validation;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){vErrors = fail(vErrors,instancePath+"/counts/validation","type",{type: "integer"},"must be integer");errors++;}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/counts/validation","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data14 < 0 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/counts/validation","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data12.evaluation !== undefined && func0.call(data12, "evaluation")){let data15 = data12.evaluation;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){vErrors = fail(vErrors,instancePath+"/counts/evaluation","type",{type: "integer"},"must be integer");errors++;}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/counts/evaluation","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data15 < 0 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/counts/evaluation","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/counts","type",{type: "object"},"must be object");errors++;}}
if(data.results_reference !== undefined && func0.call(data, "results_reference")){
if(!(validate106(data.results_reference, {instancePath:instancePath+"/results_reference",parentData:data,parentDataProperty:"results_reference",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);errors = vErrors.length;}}
if(data.status !== undefined && func0.call(data, "status")){
if(!(validate108(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);errors = vErrors.length;}}
if(data.training !== undefined && func0.call(data, "training")){let data18 = data.training;
const _errs45 = errors;let valid13 = false;
const _errs46 = errors;
if(!(validate112(data18, {instancePath:instancePath+"/training",parentData:data,parentDataProperty:"training",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);errors = vErrors.length;}var _valid0 = _errs46 === errors;valid13 = valid13 || _valid0;
const _errs47 = errors;
if(data18 !== null){vErrors = fail(vErrors,instancePath+"/training","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs47 === errors;valid13 = valid13 || _valid0;
if(!valid13){vErrors = fail(vErrors,instancePath+"/training","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs45;
if(vErrors !== null){
if(_errs45){vErrors.length = _errs45;}else {vErrors = null;}}}}
if(data.artifacts !== undefined && func0.call(data, "artifacts")){let data19 = data.artifacts;
if(Array.isArray(data19)){
const len1 = data19.length;for(let i1=0; i1<len1; i1++){
if(!(validate114(data19[i1], {instancePath:instancePath+"/artifacts/" + i1,parentData:data19,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/artifacts","type",{type: "array"},"must be array");errors++;}}
if(data.evaluation !== undefined && func0.call(data, "evaluation")){let data21 = data.evaluation;
const _errs53 = errors;let valid16 = false;
const _errs54 = errors;
if(!(validate137(data21, {instancePath:instancePath+"/evaluation",parentData:data,parentDataProperty:"evaluation",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);errors = vErrors.length;}var _valid1 = _errs54 === errors;valid16 = valid16 || _valid1;
const _errs55 = errors;
if(data21 !== null){vErrors = fail(vErrors,instancePath+"/evaluation","type",{type: "null"},"must be null");errors++;}var _valid1 = _errs55 === errors;valid16 = valid16 || _valid1;
if(!valid16){vErrors = fail(vErrors,instancePath+"/evaluation","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs53;
if(vErrors !== null){
if(_errs53){vErrors.length = _errs53;}else {vErrors = null;}}}}
if(data.environment !== undefined && func0.call(data, "environment")){
if(!(validate140(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate24.errors = vErrors;return errors === 0;}validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/run-record.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "apiVersion"},"must have required property '"+"apiVersion"+"'");errors++;}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "kind"},"must have required property '"+"kind"+"'");errors++;}
if((data.metadata === undefined) || (!(func0.call(data, "metadata")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "metadata"},"must have required property '"+"metadata"+"'");errors++;}
if((data.entity === undefined) || (!(func0.call(data, "entity")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "entity"},"must have required property '"+"entity"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "entity")) || (pattern4.test(key0)))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){let data0 = data.apiVersion;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/apiVersion","type",{type: "string"},"must be string");errors++;}
if("tune/v1" !== data0){vErrors = fail(vErrors,instancePath+"/apiVersion","const",{allowedValue: "tune/v1"},"must be equal to constant");errors++;}}
if(data.kind !== undefined && func0.call(data, "kind")){let data1 = data.kind;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/kind","type",{type: "string"},"must be string");errors++;}
if("RunRecord" !== data1){vErrors = fail(vErrors,instancePath+"/kind","const",{allowedValue: "RunRecord"},"must be equal to constant");errors++;}}
if(data.metadata !== undefined && func0.call(data, "metadata")){
if(!(validate21(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}
if(data.entity !== undefined && func0.call(data, "entity")){
if(!(validate24(data.entity, {instancePath:instancePath+"/entity",parentData:data,parentDataProperty:"entity",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
