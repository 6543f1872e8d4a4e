// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema32 = {"type":"object","properties":{"operation":{"const":"train","type":"string"},"model_path":{"type":"string","maxLength":4096},"runtime":{"$ref":"#/$defs/EngineRuntime"},"seed":{"$ref":"common.schema.json#/$defs/Seed"},"num_virtual_tokens":{"type":"integer","minimum":1,"maximum":65536},"init":{"$ref":"#/$defs/InitSpec"},"samples":{"type":"array","items":{"$ref":"#/$defs/Sample"}},"validation_samples":{"type":"array","items":{"$ref":"#/$defs/Sample"}},"labels":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/Label"}},"num_epochs":{"type":"integer","minimum":1,"maximum":100000},"batch_size":{"type":"integer","minimum":1,"maximum":65536},"accumulate_steps":{"type":"integer","minimum":1,"maximum":65536},"learning_rate":{"type":"number","exclusiveMinimum":0,"maximum":1000},"optimizer":{"$ref":"common.schema.json#/$defs/Optimizer"},"lr_scheduler":{"$ref":"common.schema.json#/$defs/LrScheduler"},"max_grad_norm":{"type":"number","minimum":0,"maximum":1000000000},"loss_on":{"$ref":"common.schema.json#/$defs/LossOn"},"loss_normalization":{"$ref":"common.schema.json#/$defs/LossNormalization"},"shuffle":{"type":"boolean"},"max_input_tokens":{"type":"integer","minimum":1,"maximum":1048576},"max_output_tokens":{"type":"integer","minimum":1,"maximum":1048576},"on_too_long":{"$ref":"common.schema.json#/$defs/OnTooLong"},"checkpoint_every_steps":{"type":"integer","minimum":1,"maximum":1000000},"resume_from":{"type":["string","null"],"maxLength":4096}},"required":["operation","model_path","runtime","seed","num_virtual_tokens","init","samples","validation_samples","labels","num_epochs","batch_size","accumulate_steps","learning_rate","optimizer","lr_scheduler","max_grad_norm","loss_on","loss_normalization","shuffle","max_input_tokens","max_output_tokens","on_too_long","checkpoint_every_steps","resume_from"],"additionalProperties":false};
const schema48 = {"type":"string","enum":["target","all"]};
const schema49 = {"type":"string","enum":["token","microbatch","sample"]};
const schema50 = {"type":"string","enum":["error","drop","truncate_left","truncate_right"]};
const func0 = Object.prototype.hasOwnProperty;
const func87 = (function ucs2length(str) {
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
const schema33 = {"type":"object","properties":{"threads":{"type":"integer","minimum":1,"maximum":1024},"isa":{"$ref":"common.schema.json#/$defs/Isa"},"compute_dtype":{"allOf":[{"$ref":"common.schema.json#/$defs/ComputeDtype"}]},"memory_limit_bytes":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}},"required":["threads","isa","memory_limit_bytes"],"additionalProperties":false};
const schema35 = {"type":"string","enum":["scalar","avx2","avx512"]};
const schema36 = {"type":"string","enum":["float32","bfloat16"]};
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.threads === undefined) || (!(func0.call(data, "threads")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "threads"},"must have required property '"+"threads"+"'");errors++;}
if((data.isa === undefined) || (!(func0.call(data, "isa")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "isa"},"must have required property '"+"isa"+"'");errors++;}
if((data.memory_limit_bytes === undefined) || (!(func0.call(data, "memory_limit_bytes")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "memory_limit_bytes"},"must have required property '"+"memory_limit_bytes"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "threads") || (key0 === "isa")) || (key0 === "compute_dtype")) || (key0 === "memory_limit_bytes"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.threads !== undefined && func0.call(data, "threads")){let data0 = data.threads;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){vErrors = fail(vErrors,instancePath+"/threads","type",{type: "integer"},"must be integer");errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1024 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/threads","maximum",{comparison: "<=", limit: 1024},"must be <= 1024");errors++;}
if(data0 < 1 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/threads","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.isa !== undefined && func0.call(data, "isa")){let data1 = data.isa;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/isa","type",{type: "string"},"must be string");errors++;}
if(!(((data1 === "scalar") || (data1 === "avx2")) || (data1 === "avx512"))){vErrors = fail(vErrors,instancePath+"/isa","enum",{allowedValues: schema35.enum},"must be equal to one of the allowed values");errors++;}}
if(data.compute_dtype !== undefined && func0.call(data, "compute_dtype")){let data2 = data.compute_dtype;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/compute_dtype","type",{type: "string"},"must be string");errors++;}
if(!((data2 === "float32") || (data2 === "bfloat16"))){vErrors = fail(vErrors,instancePath+"/compute_dtype","enum",{allowedValues: schema36.enum},"must be equal to one of the allowed values");errors++;}}
if(data.memory_limit_bytes !== undefined && func0.call(data, "memory_limit_bytes")){let data3 = data.memory_limit_bytes;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){vErrors = fail(vErrors,instancePath+"/memory_limit_bytes","type",{type: schema33.properties.memory_limit_bytes.type},"must be integer,null");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/memory_limit_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/memory_limit_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate22.errors = vErrors;return errors === 0;}validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema38 = {"type":"object","properties":{"method":{"$ref":"common.schema.json#/$defs/InitMethod"},"text":{"type":["string","null"],"maxLength":65536},"special_tokens":{"type":"boolean"},"adapter_path":{"type":["string","null"],"maxLength":4096}},"required":["method"],"additionalProperties":false};
const schema39 = {"type":"string","enum":["random","text","sample_vocab","class_labels","adapter"]};
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.method === undefined) || (!(func0.call(data, "method")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "method"},"must have required property '"+"method"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "method") || (key0 === "text")) || (key0 === "special_tokens")) || (key0 === "adapter_path"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.method !== undefined && func0.call(data, "method")){let data0 = data.method;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/method","type",{type: "string"},"must be string");errors++;}
if(!(((((data0 === "random") || (data0 === "text")) || (data0 === "sample_vocab")) || (data0 === "class_labels")) || (data0 === "adapter"))){vErrors = fail(vErrors,instancePath+"/method","enum",{allowedValues: schema39.enum},"must be equal to one of the allowed values");errors++;}}
if(data.text !== undefined && func0.call(data, "text")){let data1 = data.text;
if((typeof data1 !== "string") && (data1 !== null)){vErrors = fail(vErrors,instancePath+"/text","type",{type: schema38.properties.text.type},"must be string,null");errors++;}
if(typeof data1 === "string"){
if(func87(data1) > 65536){vErrors = fail(vErrors,instancePath+"/text","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}}
if(data.special_tokens !== undefined && func0.call(data, "special_tokens")){
if(typeof data.special_tokens !== "boolean"){vErrors = fail(vErrors,instancePath+"/special_tokens","type",{type: "boolean"},"must be boolean");errors++;}}
if(data.adapter_path !== undefined && func0.call(data, "adapter_path")){let data3 = data.adapter_path;
if((typeof data3 !== "string") && (data3 !== null)){vErrors = fail(vErrors,instancePath+"/adapter_path","type",{type: schema38.properties.adapter_path.type},"must be string,null");errors++;}
if(typeof data3 === "string"){
if(func87(data3) > 4096){vErrors = fail(vErrors,instancePath+"/adapter_path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate25.errors = vErrors;return errors === 0;}validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate27.evaluated;
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
if(props0 !== true){props0 = true;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "mapping", tag: "type", tagValue: tag0},"value of tag \"type\" must be in oneOf");errors++;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "tag", tag: "type", tagValue: tag0},"tag \"type\" must be string");errors++;}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate27.errors = vErrors;evaluated0.props = props0;return errors === 0;}validate27.evaluated = {"dynamicProps":true,"dynamicItems":false};
const schema46 = {"type":"object","properties":{"type":{"allOf":[{"$ref":"#/$defs/ScheduleType"}]},"warmup_steps":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"warmup_ratio":{"type":["number","null"],"minimum":0,"maximum":1}},"required":["type","warmup_steps","warmup_ratio"],"additionalProperties":false};
const schema47 = {"type":"string","enum":["constant","linear","cosine"]};
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.warmup_steps === undefined) || (!(func0.call(data, "warmup_steps")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "warmup_steps"},"must have required property '"+"warmup_steps"+"'");errors++;}
if((data.warmup_ratio === undefined) || (!(func0.call(data, "warmup_ratio")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "warmup_ratio"},"must have required property '"+"warmup_ratio"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "type") || (key0 === "warmup_steps")) || (key0 === "warmup_ratio"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data0 = data.type;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if(!(((data0 === "constant") || (data0 === "linear")) || (data0 === "cosine"))){vErrors = fail(vErrors,instancePath+"/type","enum",{allowedValues: schema47.enum},"must be equal to one of the allowed values");errors++;}}
if(data.warmup_steps !== undefined && func0.call(data, "warmup_steps")){let data1 = data.warmup_steps;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){vErrors = fail(vErrors,instancePath+"/warmup_steps","type",{type: schema46.properties.warmup_steps.type},"must be integer,null");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/warmup_steps","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/warmup_steps","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.warmup_ratio !== undefined && func0.call(data, "warmup_ratio")){let data2 = data.warmup_ratio;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/warmup_ratio","type",{type: schema46.properties.warmup_ratio.type},"must be number,null");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/warmup_ratio","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/warmup_ratio","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate29.errors = vErrors;return errors === 0;}validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "operation"},"must have required property '"+"operation"+"'");errors++;}
if((data.model_path === undefined) || (!(func0.call(data, "model_path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "model_path"},"must have required property '"+"model_path"+"'");errors++;}
if((data.runtime === undefined) || (!(func0.call(data, "runtime")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "runtime"},"must have required property '"+"runtime"+"'");errors++;}
if((data.seed === undefined) || (!(func0.call(data, "seed")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "seed"},"must have required property '"+"seed"+"'");errors++;}
if((data.num_virtual_tokens === undefined) || (!(func0.call(data, "num_virtual_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "num_virtual_tokens"},"must have required property '"+"num_virtual_tokens"+"'");errors++;}
if((data.init === undefined) || (!(func0.call(data, "init")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "init"},"must have required property '"+"init"+"'");errors++;}
if((data.samples === undefined) || (!(func0.call(data, "samples")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "samples"},"must have required property '"+"samples"+"'");errors++;}
if((data.validation_samples === undefined) || (!(func0.call(data, "validation_samples")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "validation_samples"},"must have required property '"+"validation_samples"+"'");errors++;}
if((data.labels === undefined) || (!(func0.call(data, "labels")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "labels"},"must have required property '"+"labels"+"'");errors++;}
if((data.num_epochs === undefined) || (!(func0.call(data, "num_epochs")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "num_epochs"},"must have required property '"+"num_epochs"+"'");errors++;}
if((data.batch_size === undefined) || (!(func0.call(data, "batch_size")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "batch_size"},"must have required property '"+"batch_size"+"'");errors++;}
if((data.accumulate_steps === undefined) || (!(func0.call(data, "accumulate_steps")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "accumulate_steps"},"must have required property '"+"accumulate_steps"+"'");errors++;}
if((data.learning_rate === undefined) || (!(func0.call(data, "learning_rate")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "learning_rate"},"must have required property '"+"learning_rate"+"'");errors++;}
if((data.optimizer === undefined) || (!(func0.call(data, "optimizer")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "optimizer"},"must have required property '"+"optimizer"+"'");errors++;}
if((data.lr_scheduler === undefined) || (!(func0.call(data, "lr_scheduler")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "lr_scheduler"},"must have required property '"+"lr_scheduler"+"'");errors++;}
if((data.max_grad_norm === undefined) || (!(func0.call(data, "max_grad_norm")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_grad_norm"},"must have required property '"+"max_grad_norm"+"'");errors++;}
if((data.loss_on === undefined) || (!(func0.call(data, "loss_on")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "loss_on"},"must have required property '"+"loss_on"+"'");errors++;}
if((data.loss_normalization === undefined) || (!(func0.call(data, "loss_normalization")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "loss_normalization"},"must have required property '"+"loss_normalization"+"'");errors++;}
if((data.shuffle === undefined) || (!(func0.call(data, "shuffle")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "shuffle"},"must have required property '"+"shuffle"+"'");errors++;}
if((data.max_input_tokens === undefined) || (!(func0.call(data, "max_input_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_input_tokens"},"must have required property '"+"max_input_tokens"+"'");errors++;}
if((data.max_output_tokens === undefined) || (!(func0.call(data, "max_output_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_output_tokens"},"must have required property '"+"max_output_tokens"+"'");errors++;}
if((data.on_too_long === undefined) || (!(func0.call(data, "on_too_long")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "on_too_long"},"must have required property '"+"on_too_long"+"'");errors++;}
if((data.checkpoint_every_steps === undefined) || (!(func0.call(data, "checkpoint_every_steps")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "checkpoint_every_steps"},"must have required property '"+"checkpoint_every_steps"+"'");errors++;}
if((data.resume_from === undefined) || (!(func0.call(data, "resume_from")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "resume_from"},"must have required property '"+"resume_from"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema32.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.operation !== undefined && func0.call(data, "operation")){let data0 = data.operation;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/operation","type",{type: "string"},"must be string");errors++;}
if("train" !== data0){vErrors = fail(vErrors,instancePath+"/operation","const",{allowedValue: "train"},"must be equal to constant");errors++;}}
if(data.model_path !== undefined && func0.call(data, "model_path")){let data1 = data.model_path;
if(typeof data1 === "string"){
if(func87(data1) > 4096){vErrors = fail(vErrors,instancePath+"/model_path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/model_path","type",{type: "string"},"must be string");errors++;}}
if(data.runtime !== undefined && func0.call(data, "runtime")){
if(!(validate22(data.runtime, {instancePath:instancePath+"/runtime",parentData:data,parentDataProperty:"runtime",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}
if(data.seed !== undefined && func0.call(data, "seed")){let data3 = data.seed;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/seed","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/seed","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/seed","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.num_virtual_tokens !== undefined && func0.call(data, "num_virtual_tokens")){let data4 = data.num_virtual_tokens;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/num_virtual_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65536 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/num_virtual_tokens","maximum",{comparison: "<=", limit: 65536},"must be <= 65536");errors++;}
if(data4 < 1 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/num_virtual_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.init !== undefined && func0.call(data, "init")){
if(!(validate25(data.init, {instancePath:instancePath+"/init",parentData:data,parentDataProperty:"init",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}}
if(data.samples !== undefined && func0.call(data, "samples")){let data6 = data.samples;
if(Array.isArray(data6)){
const len0 = data6.length;for(let i0=0; i0<len0; i0++){let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.source === undefined) || (!(func0.call(data7, "source")))){vErrors = fail(vErrors,instancePath+"/samples/" + i0,"required",{missingProperty: "source"},"must have required property '"+"source"+"'");errors++;}
if((data7.target === undefined) || (!(func0.call(data7, "target")))){vErrors = fail(vErrors,instancePath+"/samples/" + i0,"required",{missingProperty: "target"},"must have required property '"+"target"+"'");errors++;}for(const key1 of Object.keys(data7)){
if(!((key1 === "source") || (key1 === "target"))){vErrors = fail(vErrors,instancePath+"/samples/" + i0,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data7.source !== undefined && func0.call(data7, "source")){let data8 = data7.source;
if(typeof data8 === "string"){
if(func87(data8) > 134217728){vErrors = fail(vErrors,instancePath+"/samples/" + i0+"/source","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/samples/" + i0+"/source","type",{type: "string"},"must be string");errors++;}}
if(data7.target !== undefined && func0.call(data7, "target")){let data9 = data7.target;
if(typeof data9 === "string"){
if(func87(data9) > 134217728){vErrors = fail(vErrors,instancePath+"/samples/" + i0+"/target","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/samples/" + i0+"/target","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/samples/" + i0,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/samples","type",{type: "array"},"must be array");errors++;}}
if(data.validation_samples !== undefined && func0.call(data, "validation_samples")){let data10 = data.validation_samples;
if(Array.isArray(data10)){
const len1 = data10.length;for(let i1=0; i1<len1; i1++){let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.source === undefined) || (!(func0.call(data11, "source")))){vErrors = fail(vErrors,instancePath+"/validation_samples/" + i1,"required",{missingProperty: "source"},"must have required property '"+"source"+"'");errors++;}
if((data11.target === undefined) || (!(func0.call(data11, "target")))){vErrors = fail(vErrors,instancePath+"/validation_samples/" + i1,"required",{missingProperty: "target"},"must have required property '"+"target"+"'");errors++;}for(const key2 of Object.keys(data11)){
if(!((key2 === "source") || (key2 === "target"))){vErrors = fail(vErrors,instancePath+"/validation_samples/" + i1,"additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data11.source !== undefined && func0.call(data11, "source")){let data12 = data11.source;
if(typeof data12 === "string"){
if(func87(data12) > 134217728){vErrors = fail(vErrors,instancePath+"/validation_samples/" + i1+"/source","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/validation_samples/" + i1+"/source","type",{type: "string"},"must be string");errors++;}}
if(data11.target !== undefined && func0.call(data11, "target")){let data13 = data11.target;
if(typeof data13 === "string"){
if(func87(data13) > 134217728){vErrors = fail(vErrors,instancePath+"/validation_samples/" + i1+"/target","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/validation_samples/" + i1+"/target","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/validation_samples/" + i1,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/validation_samples","type",{type: "array"},"must be array");errors++;}}
if(data.labels !== undefined && func0.call(data, "labels")){let data14 = data.labels;
if((!(Array.isArray(data14))) && (data14 !== null)){vErrors = fail(vErrors,instancePath+"/labels","type",{type: schema32.properties.labels.type},"must be array,null");errors++;}
if(Array.isArray(data14)){
const len2 = data14.length;for(let i2=0; i2<len2; i2++){let data15 = data14[i2];
if(typeof data15 === "string"){
if(func87(data15) > 1024){vErrors = fail(vErrors,instancePath+"/labels/" + i2,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func87(data15) < 1){vErrors = fail(vErrors,instancePath+"/labels/" + i2,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/labels/" + i2,"type",{type: "string"},"must be string");errors++;}}}}
if(data.num_epochs !== undefined && func0.call(data, "num_epochs")){let data16 = data.num_epochs;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){vErrors = fail(vErrors,instancePath+"/num_epochs","type",{type: "integer"},"must be integer");errors++;}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 100000 || isNaN(data16)){vErrors = fail(vErrors,instancePath+"/num_epochs","maximum",{comparison: "<=", limit: 100000},"must be <= 100000");errors++;}
if(data16 < 1 || isNaN(data16)){vErrors = fail(vErrors,instancePath+"/num_epochs","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.batch_size !== undefined && func0.call(data, "batch_size")){let data17 = data.batch_size;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){vErrors = fail(vErrors,instancePath+"/batch_size","type",{type: "integer"},"must be integer");errors++;}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 65536 || isNaN(data17)){vErrors = fail(vErrors,instancePath+"/batch_size","maximum",{comparison: "<=", limit: 65536},"must be <= 65536");errors++;}
if(data17 < 1 || isNaN(data17)){vErrors = fail(vErrors,instancePath+"/batch_size","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.accumulate_steps !== undefined && func0.call(data, "accumulate_steps")){let data18 = data.accumulate_steps;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){vErrors = fail(vErrors,instancePath+"/accumulate_steps","type",{type: "integer"},"must be integer");errors++;}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 65536 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/accumulate_steps","maximum",{comparison: "<=", limit: 65536},"must be <= 65536");errors++;}
if(data18 < 1 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/accumulate_steps","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.learning_rate !== undefined && func0.call(data, "learning_rate")){let data19 = data.learning_rate;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1000 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/learning_rate","maximum",{comparison: "<=", limit: 1000},"must be <= 1000");errors++;}
if(data19 <= 0 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/learning_rate","exclusiveMinimum",{comparison: ">", limit: 0},"must be > 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/learning_rate","type",{type: "number"},"must be number");errors++;}}
if(data.optimizer !== undefined && func0.call(data, "optimizer")){
if(!(validate27(data.optimizer, {instancePath:instancePath+"/optimizer",parentData:data,parentDataProperty:"optimizer",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}}
if(data.lr_scheduler !== undefined && func0.call(data, "lr_scheduler")){
if(!(validate29(data.lr_scheduler, {instancePath:instancePath+"/lr_scheduler",parentData:data,parentDataProperty:"lr_scheduler",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);errors = vErrors.length;}}
if(data.max_grad_norm !== undefined && func0.call(data, "max_grad_norm")){let data22 = data.max_grad_norm;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1000000000 || isNaN(data22)){vErrors = fail(vErrors,instancePath+"/max_grad_norm","maximum",{comparison: "<=", limit: 1000000000},"must be <= 1000000000");errors++;}
if(data22 < 0 || isNaN(data22)){vErrors = fail(vErrors,instancePath+"/max_grad_norm","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/max_grad_norm","type",{type: "number"},"must be number");errors++;}}
if(data.loss_on !== undefined && func0.call(data, "loss_on")){let data23 = data.loss_on;
if(typeof data23 !== "string"){vErrors = fail(vErrors,instancePath+"/loss_on","type",{type: "string"},"must be string");errors++;}
if(!((data23 === "target") || (data23 === "all"))){vErrors = fail(vErrors,instancePath+"/loss_on","enum",{allowedValues: schema48.enum},"must be equal to one of the allowed values");errors++;}}
if(data.loss_normalization !== undefined && func0.call(data, "loss_normalization")){let data24 = data.loss_normalization;
if(typeof data24 !== "string"){vErrors = fail(vErrors,instancePath+"/loss_normalization","type",{type: "string"},"must be string");errors++;}
if(!(((data24 === "token") || (data24 === "microbatch")) || (data24 === "sample"))){vErrors = fail(vErrors,instancePath+"/loss_normalization","enum",{allowedValues: schema49.enum},"must be equal to one of the allowed values");errors++;}}
if(data.shuffle !== undefined && func0.call(data, "shuffle")){
if(typeof data.shuffle !== "boolean"){vErrors = fail(vErrors,instancePath+"/shuffle","type",{type: "boolean"},"must be boolean");errors++;}}
if(data.max_input_tokens !== undefined && func0.call(data, "max_input_tokens")){let data26 = data.max_input_tokens;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){vErrors = fail(vErrors,instancePath+"/max_input_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1048576 || isNaN(data26)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data26 < 1 || isNaN(data26)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.max_output_tokens !== undefined && func0.call(data, "max_output_tokens")){let data27 = data.max_output_tokens;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){vErrors = fail(vErrors,instancePath+"/max_output_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1048576 || isNaN(data27)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data27 < 1 || isNaN(data27)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.on_too_long !== undefined && func0.call(data, "on_too_long")){let data28 = data.on_too_long;
if(typeof data28 !== "string"){vErrors = fail(vErrors,instancePath+"/on_too_long","type",{type: "string"},"must be string");errors++;}
if(!((((data28 === "error") || (data28 === "drop")) || (data28 === "truncate_left")) || (data28 === "truncate_right"))){vErrors = fail(vErrors,instancePath+"/on_too_long","enum",{allowedValues: schema50.enum},"must be equal to one of the allowed values");errors++;}}
if(data.checkpoint_every_steps !== undefined && func0.call(data, "checkpoint_every_steps")){let data29 = data.checkpoint_every_steps;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){vErrors = fail(vErrors,instancePath+"/checkpoint_every_steps","type",{type: "integer"},"must be integer");errors++;}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000 || isNaN(data29)){vErrors = fail(vErrors,instancePath+"/checkpoint_every_steps","maximum",{comparison: "<=", limit: 1000000},"must be <= 1000000");errors++;}
if(data29 < 1 || isNaN(data29)){vErrors = fail(vErrors,instancePath+"/checkpoint_every_steps","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.resume_from !== undefined && func0.call(data, "resume_from")){let data30 = data.resume_from;
if((typeof data30 !== "string") && (data30 !== null)){vErrors = fail(vErrors,instancePath+"/resume_from","type",{type: schema32.properties.resume_from.type},"must be string,null");errors++;}
if(typeof data30 === "string"){
if(func87(data30) > 4096){vErrors = fail(vErrors,instancePath+"/resume_from","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema51 = {"type":"object","properties":{"operation":{"const":"evaluate","type":"string"},"model_path":{"type":"string","maxLength":4096},"runtime":{"$ref":"#/$defs/EngineRuntime"},"variants":{"type":"array","items":{"$ref":"#/$defs/EvaluateVariant"},"minItems":1,"maxItems":64},"labels":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/Label"}},"answer_tokens":{"type":"array","items":{"type":"string","maxLength":4096}},"label_scoring":{"allOf":[{"$ref":"common.schema.json#/$defs/LabelScoring"}]},"generation":{"$ref":"common.schema.json#/$defs/Generation"},"max_input_tokens":{"type":"integer","minimum":1,"maximum":1048576},"max_output_tokens":{"type":"integer","minimum":1,"maximum":1048576},"on_too_long":{"$ref":"common.schema.json#/$defs/OnTooLong"}},"required":["operation","model_path","runtime","variants","labels","generation","max_input_tokens","max_output_tokens","on_too_long"],"additionalProperties":false};
const schema52 = {"type":"object","properties":{"name":{"type":"string","maxLength":256,"minLength":1},"adapter_path":{"type":["string","null"],"maxLength":4096},"sources":{"type":"array","items":{"type":"string","maxLength":134217728}}},"required":["name","adapter_path","sources"],"additionalProperties":false};
const schema54 = {"type":"string","enum":["likelihood","restricted"]};
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "operation"},"must have required property '"+"operation"+"'");errors++;}
if((data.model_path === undefined) || (!(func0.call(data, "model_path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "model_path"},"must have required property '"+"model_path"+"'");errors++;}
if((data.runtime === undefined) || (!(func0.call(data, "runtime")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "runtime"},"must have required property '"+"runtime"+"'");errors++;}
if((data.variants === undefined) || (!(func0.call(data, "variants")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "variants"},"must have required property '"+"variants"+"'");errors++;}
if((data.labels === undefined) || (!(func0.call(data, "labels")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "labels"},"must have required property '"+"labels"+"'");errors++;}
if((data.generation === undefined) || (!(func0.call(data, "generation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "generation"},"must have required property '"+"generation"+"'");errors++;}
if((data.max_input_tokens === undefined) || (!(func0.call(data, "max_input_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_input_tokens"},"must have required property '"+"max_input_tokens"+"'");errors++;}
if((data.max_output_tokens === undefined) || (!(func0.call(data, "max_output_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_output_tokens"},"must have required property '"+"max_output_tokens"+"'");errors++;}
if((data.on_too_long === undefined) || (!(func0.call(data, "on_too_long")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "on_too_long"},"must have required property '"+"on_too_long"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema51.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.operation !== undefined && func0.call(data, "operation")){let data0 = data.operation;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/operation","type",{type: "string"},"must be string");errors++;}
if("evaluate" !== data0){vErrors = fail(vErrors,instancePath+"/operation","const",{allowedValue: "evaluate"},"must be equal to constant");errors++;}}
if(data.model_path !== undefined && func0.call(data, "model_path")){let data1 = data.model_path;
if(typeof data1 === "string"){
if(func87(data1) > 4096){vErrors = fail(vErrors,instancePath+"/model_path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/model_path","type",{type: "string"},"must be string");errors++;}}
if(data.runtime !== undefined && func0.call(data, "runtime")){
if(!(validate22(data.runtime, {instancePath:instancePath+"/runtime",parentData:data,parentDataProperty:"runtime",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}
if(data.variants !== undefined && func0.call(data, "variants")){let data3 = data.variants;
if(Array.isArray(data3)){
if(data3.length > 64){vErrors = fail(vErrors,instancePath+"/variants","maxItems",{limit: 64},"must NOT have more than 64 items");errors++;}
if(data3.length < 1){vErrors = fail(vErrors,instancePath+"/variants","minItems",{limit: 1},"must NOT have fewer than 1 items");errors++;}
const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.name === undefined) || (!(func0.call(data4, "name")))){vErrors = fail(vErrors,instancePath+"/variants/" + i0,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data4.adapter_path === undefined) || (!(func0.call(data4, "adapter_path")))){vErrors = fail(vErrors,instancePath+"/variants/" + i0,"required",{missingProperty: "adapter_path"},"must have required property '"+"adapter_path"+"'");errors++;}
if((data4.sources === undefined) || (!(func0.call(data4, "sources")))){vErrors = fail(vErrors,instancePath+"/variants/" + i0,"required",{missingProperty: "sources"},"must have required property '"+"sources"+"'");errors++;}for(const key1 of Object.keys(data4)){
if(!(((key1 === "name") || (key1 === "adapter_path")) || (key1 === "sources"))){vErrors = fail(vErrors,instancePath+"/variants/" + i0,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data4.name !== undefined && func0.call(data4, "name")){let data5 = data4.name;
if(typeof data5 === "string"){
if(func87(data5) > 256){vErrors = fail(vErrors,instancePath+"/variants/" + i0+"/name","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func87(data5) < 1){vErrors = fail(vErrors,instancePath+"/variants/" + i0+"/name","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/variants/" + i0+"/name","type",{type: "string"},"must be string");errors++;}}
if(data4.adapter_path !== undefined && func0.call(data4, "adapter_path")){let data6 = data4.adapter_path;
if((typeof data6 !== "string") && (data6 !== null)){vErrors = fail(vErrors,instancePath+"/variants/" + i0+"/adapter_path","type",{type: schema52.properties.adapter_path.type},"must be string,null");errors++;}
if(typeof data6 === "string"){
if(func87(data6) > 4096){vErrors = fail(vErrors,instancePath+"/variants/" + i0+"/adapter_path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}
if(data4.sources !== undefined && func0.call(data4, "sources")){let data7 = data4.sources;
if(Array.isArray(data7)){
const len1 = data7.length;for(let i1=0; i1<len1; i1++){let data8 = data7[i1];
if(typeof data8 === "string"){
if(func87(data8) > 134217728){vErrors = fail(vErrors,instancePath+"/variants/" + i0+"/sources/" + i1,"maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/variants/" + i0+"/sources/" + i1,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/variants/" + i0+"/sources","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/variants/" + i0,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/variants","type",{type: "array"},"must be array");errors++;}}
if(data.labels !== undefined && func0.call(data, "labels")){let data9 = data.labels;
if((!(Array.isArray(data9))) && (data9 !== null)){vErrors = fail(vErrors,instancePath+"/labels","type",{type: schema51.properties.labels.type},"must be array,null");errors++;}
if(Array.isArray(data9)){
const len2 = data9.length;for(let i2=0; i2<len2; i2++){let data10 = data9[i2];
if(typeof data10 === "string"){
if(func87(data10) > 1024){vErrors = fail(vErrors,instancePath+"/labels/" + i2,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func87(data10) < 1){vErrors = fail(vErrors,instancePath+"/labels/" + i2,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/labels/" + i2,"type",{type: "string"},"must be string");errors++;}}}}
if(data.answer_tokens !== undefined && func0.call(data, "answer_tokens")){let data11 = data.answer_tokens;
if(Array.isArray(data11)){
const len3 = data11.length;for(let i3=0; i3<len3; i3++){let data12 = data11[i3];
if(typeof data12 === "string"){
if(func87(data12) > 4096){vErrors = fail(vErrors,instancePath+"/answer_tokens/" + i3,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/answer_tokens/" + i3,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/answer_tokens","type",{type: "array"},"must be array");errors++;}}
if(data.label_scoring !== undefined && func0.call(data, "label_scoring")){let data13 = data.label_scoring;
if(typeof data13 !== "string"){vErrors = fail(vErrors,instancePath+"/label_scoring","type",{type: "string"},"must be string");errors++;}
if(!((data13 === "likelihood") || (data13 === "restricted"))){vErrors = fail(vErrors,instancePath+"/label_scoring","enum",{allowedValues: schema54.enum},"must be equal to one of the allowed values");errors++;}}
if(data.generation !== undefined && func0.call(data, "generation")){let data14 = data.generation;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.max_new_tokens === undefined) || (!(func0.call(data14, "max_new_tokens")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "max_new_tokens"},"must have required property '"+"max_new_tokens"+"'");errors++;}
if((data14.min_new_tokens === undefined) || (!(func0.call(data14, "min_new_tokens")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "min_new_tokens"},"must have required property '"+"min_new_tokens"+"'");errors++;}
if((data14.repetition_penalty === undefined) || (!(func0.call(data14, "repetition_penalty")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "repetition_penalty"},"must have required property '"+"repetition_penalty"+"'");errors++;}
if((data14.stop_sequences === undefined) || (!(func0.call(data14, "stop_sequences")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "stop_sequences"},"must have required property '"+"stop_sequences"+"'");errors++;}for(const key2 of Object.keys(data14)){
if(!((((key2 === "max_new_tokens") || (key2 === "min_new_tokens")) || (key2 === "repetition_penalty")) || (key2 === "stop_sequences"))){vErrors = fail(vErrors,instancePath+"/generation","additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data14.max_new_tokens !== undefined && func0.call(data14, "max_new_tokens")){let data15 = data14.max_new_tokens;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1048576 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data15 < 1 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data14.min_new_tokens !== undefined && func0.call(data14, "min_new_tokens")){let data16 = data14.min_new_tokens;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1048576 || isNaN(data16)){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data16 < 0 || isNaN(data16)){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data14.repetition_penalty !== undefined && func0.call(data14, "repetition_penalty")){let data17 = data14.repetition_penalty;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 100 || isNaN(data17)){vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","maximum",{comparison: "<=", limit: 100},"must be <= 100");errors++;}
if(data17 < 0.01 || isNaN(data17)){vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","minimum",{comparison: ">=", limit: 0.01},"must be >= 0.01");errors++;}}else {vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","type",{type: "number"},"must be number");errors++;}}
if(data14.stop_sequences !== undefined && func0.call(data14, "stop_sequences")){let data18 = data14.stop_sequences;
if(Array.isArray(data18)){
if(data18.length > 64){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences","maxItems",{limit: 64},"must NOT have more than 64 items");errors++;}
const len4 = data18.length;for(let i4=0; i4<len4; i4++){let data19 = data18[i4];
if(typeof data19 === "string"){
if(func87(data19) > 1024){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i4,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func87(data19) < 1){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i4,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i4,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/generation/stop_sequences","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/generation","type",{type: "object"},"must be object");errors++;}}
if(data.max_input_tokens !== undefined && func0.call(data, "max_input_tokens")){let data20 = data.max_input_tokens;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){vErrors = fail(vErrors,instancePath+"/max_input_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1048576 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data20 < 1 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.max_output_tokens !== undefined && func0.call(data, "max_output_tokens")){let data21 = data.max_output_tokens;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){vErrors = fail(vErrors,instancePath+"/max_output_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1048576 || isNaN(data21)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data21 < 1 || isNaN(data21)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.on_too_long !== undefined && func0.call(data, "on_too_long")){let data22 = data.on_too_long;
if(typeof data22 !== "string"){vErrors = fail(vErrors,instancePath+"/on_too_long","type",{type: "string"},"must be string");errors++;}
if(!((((data22 === "error") || (data22 === "drop")) || (data22 === "truncate_left")) || (data22 === "truncate_right"))){vErrors = fail(vErrors,instancePath+"/on_too_long","enum",{allowedValues: schema50.enum},"must be equal to one of the allowed values");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate31.errors = vErrors;return errors === 0;}validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema57 = {"type":"object","properties":{"operation":{"const":"generate","type":"string"},"model_path":{"type":"string","maxLength":4096},"runtime":{"$ref":"#/$defs/EngineRuntime"},"adapter_path":{"type":["string","null"],"maxLength":4096},"prompts":{"type":"array","items":{"type":"string","maxLength":134217728}},"generation":{"$ref":"common.schema.json#/$defs/Generation"}},"required":["operation","model_path","runtime","adapter_path","prompts","generation"],"additionalProperties":false};
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "operation"},"must have required property '"+"operation"+"'");errors++;}
if((data.model_path === undefined) || (!(func0.call(data, "model_path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "model_path"},"must have required property '"+"model_path"+"'");errors++;}
if((data.runtime === undefined) || (!(func0.call(data, "runtime")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "runtime"},"must have required property '"+"runtime"+"'");errors++;}
if((data.adapter_path === undefined) || (!(func0.call(data, "adapter_path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "adapter_path"},"must have required property '"+"adapter_path"+"'");errors++;}
if((data.prompts === undefined) || (!(func0.call(data, "prompts")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "prompts"},"must have required property '"+"prompts"+"'");errors++;}
if((data.generation === undefined) || (!(func0.call(data, "generation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "generation"},"must have required property '"+"generation"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((key0 === "operation") || (key0 === "model_path")) || (key0 === "runtime")) || (key0 === "adapter_path")) || (key0 === "prompts")) || (key0 === "generation"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.operation !== undefined && func0.call(data, "operation")){let data0 = data.operation;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/operation","type",{type: "string"},"must be string");errors++;}
if("generate" !== data0){vErrors = fail(vErrors,instancePath+"/operation","const",{allowedValue: "generate"},"must be equal to constant");errors++;}}
if(data.model_path !== undefined && func0.call(data, "model_path")){let data1 = data.model_path;
if(typeof data1 === "string"){
if(func87(data1) > 4096){vErrors = fail(vErrors,instancePath+"/model_path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/model_path","type",{type: "string"},"must be string");errors++;}}
if(data.runtime !== undefined && func0.call(data, "runtime")){
if(!(validate22(data.runtime, {instancePath:instancePath+"/runtime",parentData:data,parentDataProperty:"runtime",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}
if(data.adapter_path !== undefined && func0.call(data, "adapter_path")){let data3 = data.adapter_path;
if((typeof data3 !== "string") && (data3 !== null)){vErrors = fail(vErrors,instancePath+"/adapter_path","type",{type: schema57.properties.adapter_path.type},"must be string,null");errors++;}
if(typeof data3 === "string"){
if(func87(data3) > 4096){vErrors = fail(vErrors,instancePath+"/adapter_path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}
if(data.prompts !== undefined && func0.call(data, "prompts")){let data4 = data.prompts;
if(Array.isArray(data4)){
const len0 = data4.length;for(let i0=0; i0<len0; i0++){let data5 = data4[i0];
if(typeof data5 === "string"){
if(func87(data5) > 134217728){vErrors = fail(vErrors,instancePath+"/prompts/" + i0,"maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/prompts/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/prompts","type",{type: "array"},"must be array");errors++;}}
if(data.generation !== undefined && func0.call(data, "generation")){let data6 = data.generation;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.max_new_tokens === undefined) || (!(func0.call(data6, "max_new_tokens")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "max_new_tokens"},"must have required property '"+"max_new_tokens"+"'");errors++;}
if((data6.min_new_tokens === undefined) || (!(func0.call(data6, "min_new_tokens")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "min_new_tokens"},"must have required property '"+"min_new_tokens"+"'");errors++;}
if((data6.repetition_penalty === undefined) || (!(func0.call(data6, "repetition_penalty")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "repetition_penalty"},"must have required property '"+"repetition_penalty"+"'");errors++;}
if((data6.stop_sequences === undefined) || (!(func0.call(data6, "stop_sequences")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "stop_sequences"},"must have required property '"+"stop_sequences"+"'");errors++;}for(const key1 of Object.keys(data6)){
if(!((((key1 === "max_new_tokens") || (key1 === "min_new_tokens")) || (key1 === "repetition_penalty")) || (key1 === "stop_sequences"))){vErrors = fail(vErrors,instancePath+"/generation","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data6.max_new_tokens !== undefined && func0.call(data6, "max_new_tokens")){let data7 = data6.max_new_tokens;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1048576 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data7 < 1 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data6.min_new_tokens !== undefined && func0.call(data6, "min_new_tokens")){let data8 = data6.min_new_tokens;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1048576 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data8 < 0 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data6.repetition_penalty !== undefined && func0.call(data6, "repetition_penalty")){let data9 = data6.repetition_penalty;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","maximum",{comparison: "<=", limit: 100},"must be <= 100");errors++;}
if(data9 < 0.01 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","minimum",{comparison: ">=", limit: 0.01},"must be >= 0.01");errors++;}}else {vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","type",{type: "number"},"must be number");errors++;}}
if(data6.stop_sequences !== undefined && func0.call(data6, "stop_sequences")){let data10 = data6.stop_sequences;
if(Array.isArray(data10)){
if(data10.length > 64){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences","maxItems",{limit: 64},"must NOT have more than 64 items");errors++;}
const len1 = data10.length;for(let i1=0; i1<len1; i1++){let data11 = data10[i1];
if(typeof data11 === "string"){
if(func87(data11) > 1024){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i1,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func87(data11) < 1){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i1,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i1,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/generation/stop_sequences","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/generation","type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate33.errors = vErrors;return errors === 0;}validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "operation"},"must have required property '"+"operation"+"'");errors++;}
if((data.runtime === undefined) || (!(func0.call(data, "runtime")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "runtime"},"must have required property '"+"runtime"+"'");errors++;}
if((data.seconds === undefined) || (!(func0.call(data, "seconds")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "seconds"},"must have required property '"+"seconds"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "operation") || (key0 === "runtime")) || (key0 === "seconds"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.operation !== undefined && func0.call(data, "operation")){let data0 = data.operation;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/operation","type",{type: "string"},"must be string");errors++;}
if("roofline" !== data0){vErrors = fail(vErrors,instancePath+"/operation","const",{allowedValue: "roofline"},"must be equal to constant");errors++;}}
if(data.runtime !== undefined && func0.call(data, "runtime")){
if(!(validate22(data.runtime, {instancePath:instancePath+"/runtime",parentData:data,parentDataProperty:"runtime",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}
if(data.seconds !== undefined && func0.call(data, "seconds")){let data2 = data.seconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/seconds","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 600 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/seconds","maximum",{comparison: "<=", limit: 600},"must be <= 600");errors++;}
if(data2 < 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/seconds","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate35.errors = vErrors;return errors === 0;}validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/run-spec.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.operation;
if(typeof tag0 == "string"){
if(tag0 === "train"){
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}var props0 = true;}else if(tag0 === "evaluate"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else if(tag0 === "generate"){
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else if(tag0 === "roofline"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "mapping", tag: "operation", tagValue: tag0},"value of tag \"operation\" must be in oneOf");errors++;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "tag", tag: "operation", tagValue: tag0},"tag \"operation\" must be string");errors++;}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;evaluated0.props = props0;return errors === 0;}validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};
