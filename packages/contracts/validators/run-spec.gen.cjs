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
if((data.source === undefined) || (!(func0.call(data, "source")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "source"},"must have required property '"+"source"+"'");errors++;}
if((data.target === undefined) || (!(func0.call(data, "target")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "target"},"must have required property '"+"target"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "source") || (key0 === "target")) || (key0 === "source_fields"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.source !== undefined && func0.call(data, "source")){let data0 = data.source;
if(typeof data0 === "string"){
if(func87(data0) > 134217728){vErrors = fail(vErrors,instancePath+"/source","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/source","type",{type: "string"},"must be string");errors++;}}
if(data.target !== undefined && func0.call(data, "target")){let data1 = data.target;
if(typeof data1 === "string"){
if(func87(data1) > 134217728){vErrors = fail(vErrors,instancePath+"/target","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/target","type",{type: "string"},"must be string");errors++;}}
if(data.source_fields !== undefined && func0.call(data, "source_fields")){let data2 = data.source_fields;
if(Array.isArray(data2)){
const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.start === undefined) || (!(func0.call(data3, "start")))){vErrors = fail(vErrors,instancePath+"/source_fields/" + i0,"required",{missingProperty: "start"},"must have required property '"+"start"+"'");errors++;}
if((data3.end === undefined) || (!(func0.call(data3, "end")))){vErrors = fail(vErrors,instancePath+"/source_fields/" + i0,"required",{missingProperty: "end"},"must have required property '"+"end"+"'");errors++;}for(const key1 of Object.keys(data3)){
if(!((key1 === "start") || (key1 === "end"))){vErrors = fail(vErrors,instancePath+"/source_fields/" + i0,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data3.start !== undefined && func0.call(data3, "start")){let data4 = data3.start;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/source_fields/" + i0+"/start","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 134217728 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/source_fields/" + i0+"/start","maximum",{comparison: "<=", limit: 134217728},"must be <= 134217728");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/source_fields/" + i0+"/start","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data3.end !== undefined && func0.call(data3, "end")){let data5 = data3.end;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/source_fields/" + i0+"/end","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 134217728 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/source_fields/" + i0+"/end","maximum",{comparison: "<=", limit: 134217728},"must be <= 134217728");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/source_fields/" + i0+"/end","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/source_fields/" + i0,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/source_fields","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate27.errors = vErrors;return errors === 0;}validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
const schema46 = {"type":"object","properties":{"type":{"allOf":[{"$ref":"#/$defs/ScheduleType"}]},"warmup_steps":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"warmup_ratio":{"type":["number","null"],"minimum":0,"maximum":1}},"required":["type","warmup_steps","warmup_ratio"],"additionalProperties":false};
const schema47 = {"type":"string","enum":["constant","linear","cosine"]};
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
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/warmup_ratio","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate32.errors = vErrors;return errors === 0;}validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
const len0 = data6.length;for(let i0=0; i0<len0; i0++){
if(!(validate27(data6[i0], {instancePath:instancePath+"/samples/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/samples","type",{type: "array"},"must be array");errors++;}}
if(data.validation_samples !== undefined && func0.call(data, "validation_samples")){let data8 = data.validation_samples;
if(Array.isArray(data8)){
const len1 = data8.length;for(let i1=0; i1<len1; i1++){
if(!(validate27(data8[i1], {instancePath:instancePath+"/validation_samples/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/validation_samples","type",{type: "array"},"must be array");errors++;}}
if(data.labels !== undefined && func0.call(data, "labels")){let data10 = data.labels;
if((!(Array.isArray(data10))) && (data10 !== null)){vErrors = fail(vErrors,instancePath+"/labels","type",{type: schema32.properties.labels.type},"must be array,null");errors++;}
if(Array.isArray(data10)){
const len2 = data10.length;for(let i2=0; i2<len2; i2++){let data11 = data10[i2];
if(typeof data11 === "string"){
if(func87(data11) > 1024){vErrors = fail(vErrors,instancePath+"/labels/" + i2,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func87(data11) < 1){vErrors = fail(vErrors,instancePath+"/labels/" + i2,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/labels/" + i2,"type",{type: "string"},"must be string");errors++;}}}}
if(data.num_epochs !== undefined && func0.call(data, "num_epochs")){let data12 = data.num_epochs;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){vErrors = fail(vErrors,instancePath+"/num_epochs","type",{type: "integer"},"must be integer");errors++;}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100000 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/num_epochs","maximum",{comparison: "<=", limit: 100000},"must be <= 100000");errors++;}
if(data12 < 1 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/num_epochs","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.batch_size !== undefined && func0.call(data, "batch_size")){let data13 = data.batch_size;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){vErrors = fail(vErrors,instancePath+"/batch_size","type",{type: "integer"},"must be integer");errors++;}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 65536 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/batch_size","maximum",{comparison: "<=", limit: 65536},"must be <= 65536");errors++;}
if(data13 < 1 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/batch_size","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.accumulate_steps !== undefined && func0.call(data, "accumulate_steps")){let data14 = data.accumulate_steps;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){vErrors = fail(vErrors,instancePath+"/accumulate_steps","type",{type: "integer"},"must be integer");errors++;}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 65536 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/accumulate_steps","maximum",{comparison: "<=", limit: 65536},"must be <= 65536");errors++;}
if(data14 < 1 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/accumulate_steps","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.learning_rate !== undefined && func0.call(data, "learning_rate")){let data15 = data.learning_rate;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/learning_rate","maximum",{comparison: "<=", limit: 1000},"must be <= 1000");errors++;}
if(data15 <= 0 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/learning_rate","exclusiveMinimum",{comparison: ">", limit: 0},"must be > 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/learning_rate","type",{type: "number"},"must be number");errors++;}}
if(data.optimizer !== undefined && func0.call(data, "optimizer")){
if(!(validate30(data.optimizer, {instancePath:instancePath+"/optimizer",parentData:data,parentDataProperty:"optimizer",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);errors = vErrors.length;}}
if(data.lr_scheduler !== undefined && func0.call(data, "lr_scheduler")){
if(!(validate32(data.lr_scheduler, {instancePath:instancePath+"/lr_scheduler",parentData:data,parentDataProperty:"lr_scheduler",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);errors = vErrors.length;}}
if(data.max_grad_norm !== undefined && func0.call(data, "max_grad_norm")){let data18 = data.max_grad_norm;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1000000000 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/max_grad_norm","maximum",{comparison: "<=", limit: 1000000000},"must be <= 1000000000");errors++;}
if(data18 < 0 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/max_grad_norm","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/max_grad_norm","type",{type: "number"},"must be number");errors++;}}
if(data.loss_on !== undefined && func0.call(data, "loss_on")){let data19 = data.loss_on;
if(typeof data19 !== "string"){vErrors = fail(vErrors,instancePath+"/loss_on","type",{type: "string"},"must be string");errors++;}
if(!((data19 === "target") || (data19 === "all"))){vErrors = fail(vErrors,instancePath+"/loss_on","enum",{allowedValues: schema48.enum},"must be equal to one of the allowed values");errors++;}}
if(data.loss_normalization !== undefined && func0.call(data, "loss_normalization")){let data20 = data.loss_normalization;
if(typeof data20 !== "string"){vErrors = fail(vErrors,instancePath+"/loss_normalization","type",{type: "string"},"must be string");errors++;}
if(!(((data20 === "token") || (data20 === "microbatch")) || (data20 === "sample"))){vErrors = fail(vErrors,instancePath+"/loss_normalization","enum",{allowedValues: schema49.enum},"must be equal to one of the allowed values");errors++;}}
if(data.shuffle !== undefined && func0.call(data, "shuffle")){
if(typeof data.shuffle !== "boolean"){vErrors = fail(vErrors,instancePath+"/shuffle","type",{type: "boolean"},"must be boolean");errors++;}}
if(data.max_input_tokens !== undefined && func0.call(data, "max_input_tokens")){let data22 = data.max_input_tokens;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){vErrors = fail(vErrors,instancePath+"/max_input_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1048576 || isNaN(data22)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data22 < 1 || isNaN(data22)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.max_output_tokens !== undefined && func0.call(data, "max_output_tokens")){let data23 = data.max_output_tokens;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){vErrors = fail(vErrors,instancePath+"/max_output_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1048576 || isNaN(data23)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data23 < 1 || isNaN(data23)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.on_too_long !== undefined && func0.call(data, "on_too_long")){let data24 = data.on_too_long;
if(typeof data24 !== "string"){vErrors = fail(vErrors,instancePath+"/on_too_long","type",{type: "string"},"must be string");errors++;}
if(!((((data24 === "error") || (data24 === "drop")) || (data24 === "truncate_left")) || (data24 === "truncate_right"))){vErrors = fail(vErrors,instancePath+"/on_too_long","enum",{allowedValues: schema50.enum},"must be equal to one of the allowed values");errors++;}}
if(data.checkpoint_every_steps !== undefined && func0.call(data, "checkpoint_every_steps")){let data25 = data.checkpoint_every_steps;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){vErrors = fail(vErrors,instancePath+"/checkpoint_every_steps","type",{type: "integer"},"must be integer");errors++;}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1000000 || isNaN(data25)){vErrors = fail(vErrors,instancePath+"/checkpoint_every_steps","maximum",{comparison: "<=", limit: 1000000},"must be <= 1000000");errors++;}
if(data25 < 1 || isNaN(data25)){vErrors = fail(vErrors,instancePath+"/checkpoint_every_steps","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.resume_from !== undefined && func0.call(data, "resume_from")){let data26 = data.resume_from;
if((typeof data26 !== "string") && (data26 !== null)){vErrors = fail(vErrors,instancePath+"/resume_from","type",{type: schema32.properties.resume_from.type},"must be string,null");errors++;}
if(typeof data26 === "string"){
if(func87(data26) > 4096){vErrors = fail(vErrors,instancePath+"/resume_from","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema51 = {"type":"object","properties":{"operation":{"const":"evaluate","type":"string"},"model_path":{"type":"string","maxLength":4096},"runtime":{"$ref":"#/$defs/EngineRuntime"},"variants":{"type":"array","items":{"$ref":"#/$defs/EvaluateVariant"},"minItems":1,"maxItems":64},"labels":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/Label"}},"answer_tokens":{"type":"array","items":{"type":"string","maxLength":4096}},"label_scoring":{"allOf":[{"$ref":"common.schema.json#/$defs/LabelScoring"}]},"generation":{"$ref":"common.schema.json#/$defs/Generation"},"max_input_tokens":{"type":"integer","minimum":1,"maximum":1048576},"max_output_tokens":{"type":"integer","minimum":1,"maximum":1048576},"on_too_long":{"$ref":"common.schema.json#/$defs/OnTooLong"}},"required":["operation","model_path","runtime","variants","labels","generation","max_input_tokens","max_output_tokens","on_too_long"],"additionalProperties":false};
const schema55 = {"type":"string","enum":["likelihood","restricted"]};
const schema52 = {"type":"object","properties":{"name":{"type":"string","maxLength":256,"minLength":1},"adapter_path":{"type":["string","null"],"maxLength":4096},"sources":{"type":"array","items":{"type":"string","maxLength":134217728}},"source_fields":{"type":"array","items":{"type":"array","items":{"$ref":"#/$defs/SourceField"}}}},"required":["name","adapter_path","sources"],"additionalProperties":false};
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.adapter_path === undefined) || (!(func0.call(data, "adapter_path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "adapter_path"},"must have required property '"+"adapter_path"+"'");errors++;}
if((data.sources === undefined) || (!(func0.call(data, "sources")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "sources"},"must have required property '"+"sources"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "name") || (key0 === "adapter_path")) || (key0 === "sources")) || (key0 === "source_fields"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func87(data0) > 256){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func87(data0) < 1){vErrors = fail(vErrors,instancePath+"/name","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.adapter_path !== undefined && func0.call(data, "adapter_path")){let data1 = data.adapter_path;
if((typeof data1 !== "string") && (data1 !== null)){vErrors = fail(vErrors,instancePath+"/adapter_path","type",{type: schema52.properties.adapter_path.type},"must be string,null");errors++;}
if(typeof data1 === "string"){
if(func87(data1) > 4096){vErrors = fail(vErrors,instancePath+"/adapter_path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}
if(data.sources !== undefined && func0.call(data, "sources")){let data2 = data.sources;
if(Array.isArray(data2)){
const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];
if(typeof data3 === "string"){
if(func87(data3) > 134217728){vErrors = fail(vErrors,instancePath+"/sources/" + i0,"maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/sources/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/sources","type",{type: "array"},"must be array");errors++;}}
if(data.source_fields !== undefined && func0.call(data, "source_fields")){let data4 = data.source_fields;
if(Array.isArray(data4)){
const len1 = data4.length;for(let i1=0; i1<len1; i1++){let data5 = data4[i1];
if(Array.isArray(data5)){
const len2 = data5.length;for(let i2=0; i2<len2; i2++){let data6 = data5[i2];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.start === undefined) || (!(func0.call(data6, "start")))){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2,"required",{missingProperty: "start"},"must have required property '"+"start"+"'");errors++;}
if((data6.end === undefined) || (!(func0.call(data6, "end")))){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2,"required",{missingProperty: "end"},"must have required property '"+"end"+"'");errors++;}for(const key1 of Object.keys(data6)){
if(!((key1 === "start") || (key1 === "end"))){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data6.start !== undefined && func0.call(data6, "start")){let data7 = data6.start;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2+"/start","type",{type: "integer"},"must be integer");errors++;}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 134217728 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2+"/start","maximum",{comparison: "<=", limit: 134217728},"must be <= 134217728");errors++;}
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2+"/start","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data6.end !== undefined && func0.call(data6, "end")){let data8 = data6.end;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2+"/end","type",{type: "integer"},"must be integer");errors++;}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 134217728 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2+"/end","maximum",{comparison: "<=", limit: 134217728},"must be <= 134217728");errors++;}
if(data8 < 0 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2+"/end","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/source_fields/" + i1,"type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/source_fields","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate36.errors = vErrors;return errors === 0;}validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate34.evaluated;
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
const len0 = data3.length;for(let i0=0; i0<len0; i0++){
if(!(validate36(data3[i0], {instancePath:instancePath+"/variants/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/variants","type",{type: "array"},"must be array");errors++;}}
if(data.labels !== undefined && func0.call(data, "labels")){let data5 = data.labels;
if((!(Array.isArray(data5))) && (data5 !== null)){vErrors = fail(vErrors,instancePath+"/labels","type",{type: schema51.properties.labels.type},"must be array,null");errors++;}
if(Array.isArray(data5)){
const len1 = data5.length;for(let i1=0; i1<len1; i1++){let data6 = data5[i1];
if(typeof data6 === "string"){
if(func87(data6) > 1024){vErrors = fail(vErrors,instancePath+"/labels/" + i1,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func87(data6) < 1){vErrors = fail(vErrors,instancePath+"/labels/" + i1,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/labels/" + i1,"type",{type: "string"},"must be string");errors++;}}}}
if(data.answer_tokens !== undefined && func0.call(data, "answer_tokens")){let data7 = data.answer_tokens;
if(Array.isArray(data7)){
const len2 = data7.length;for(let i2=0; i2<len2; i2++){let data8 = data7[i2];
if(typeof data8 === "string"){
if(func87(data8) > 4096){vErrors = fail(vErrors,instancePath+"/answer_tokens/" + i2,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/answer_tokens/" + i2,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/answer_tokens","type",{type: "array"},"must be array");errors++;}}
if(data.label_scoring !== undefined && func0.call(data, "label_scoring")){let data9 = data.label_scoring;
if(typeof data9 !== "string"){vErrors = fail(vErrors,instancePath+"/label_scoring","type",{type: "string"},"must be string");errors++;}
if(!((data9 === "likelihood") || (data9 === "restricted"))){vErrors = fail(vErrors,instancePath+"/label_scoring","enum",{allowedValues: schema55.enum},"must be equal to one of the allowed values");errors++;}}
if(data.generation !== undefined && func0.call(data, "generation")){let data10 = data.generation;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.max_new_tokens === undefined) || (!(func0.call(data10, "max_new_tokens")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "max_new_tokens"},"must have required property '"+"max_new_tokens"+"'");errors++;}
if((data10.min_new_tokens === undefined) || (!(func0.call(data10, "min_new_tokens")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "min_new_tokens"},"must have required property '"+"min_new_tokens"+"'");errors++;}
if((data10.repetition_penalty === undefined) || (!(func0.call(data10, "repetition_penalty")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "repetition_penalty"},"must have required property '"+"repetition_penalty"+"'");errors++;}
if((data10.stop_sequences === undefined) || (!(func0.call(data10, "stop_sequences")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "stop_sequences"},"must have required property '"+"stop_sequences"+"'");errors++;}for(const key1 of Object.keys(data10)){
if(!((((key1 === "max_new_tokens") || (key1 === "min_new_tokens")) || (key1 === "repetition_penalty")) || (key1 === "stop_sequences"))){vErrors = fail(vErrors,instancePath+"/generation","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data10.max_new_tokens !== undefined && func0.call(data10, "max_new_tokens")){let data11 = data10.max_new_tokens;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1048576 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data11 < 1 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data10.min_new_tokens !== undefined && func0.call(data10, "min_new_tokens")){let data12 = data10.min_new_tokens;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1048576 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data12 < 0 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data10.repetition_penalty !== undefined && func0.call(data10, "repetition_penalty")){let data13 = data10.repetition_penalty;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","maximum",{comparison: "<=", limit: 100},"must be <= 100");errors++;}
if(data13 < 0.01 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","minimum",{comparison: ">=", limit: 0.01},"must be >= 0.01");errors++;}}else {vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","type",{type: "number"},"must be number");errors++;}}
if(data10.stop_sequences !== undefined && func0.call(data10, "stop_sequences")){let data14 = data10.stop_sequences;
if(Array.isArray(data14)){
if(data14.length > 64){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences","maxItems",{limit: 64},"must NOT have more than 64 items");errors++;}
const len3 = data14.length;for(let i3=0; i3<len3; i3++){let data15 = data14[i3];
if(typeof data15 === "string"){
if(func87(data15) > 1024){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i3,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func87(data15) < 1){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i3,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i3,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/generation/stop_sequences","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/generation","type",{type: "object"},"must be object");errors++;}}
if(data.max_input_tokens !== undefined && func0.call(data, "max_input_tokens")){let data16 = data.max_input_tokens;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){vErrors = fail(vErrors,instancePath+"/max_input_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1048576 || isNaN(data16)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data16 < 1 || isNaN(data16)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.max_output_tokens !== undefined && func0.call(data, "max_output_tokens")){let data17 = data.max_output_tokens;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){vErrors = fail(vErrors,instancePath+"/max_output_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1048576 || isNaN(data17)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data17 < 1 || isNaN(data17)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.on_too_long !== undefined && func0.call(data, "on_too_long")){let data18 = data.on_too_long;
if(typeof data18 !== "string"){vErrors = fail(vErrors,instancePath+"/on_too_long","type",{type: "string"},"must be string");errors++;}
if(!((((data18 === "error") || (data18 === "drop")) || (data18 === "truncate_left")) || (data18 === "truncate_right"))){vErrors = fail(vErrors,instancePath+"/on_too_long","enum",{allowedValues: schema50.enum},"must be equal to one of the allowed values");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate34.errors = vErrors;return errors === 0;}validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema58 = {"type":"object","properties":{"operation":{"const":"generate","type":"string"},"model_path":{"type":"string","maxLength":4096},"runtime":{"$ref":"#/$defs/EngineRuntime"},"adapter_path":{"type":["string","null"],"maxLength":4096},"prompts":{"type":"array","items":{"type":"string","maxLength":134217728}},"source_fields":{"type":"array","items":{"type":"array","items":{"$ref":"#/$defs/SourceField"}}},"max_input_tokens":{"type":"integer","minimum":1,"maximum":1048576},"on_too_long":{"allOf":[{"$ref":"common.schema.json#/$defs/OnTooLong"}]},"generation":{"$ref":"common.schema.json#/$defs/Generation"}},"required":["operation","model_path","runtime","adapter_path","prompts","generation"],"additionalProperties":false};
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "operation"},"must have required property '"+"operation"+"'");errors++;}
if((data.model_path === undefined) || (!(func0.call(data, "model_path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "model_path"},"must have required property '"+"model_path"+"'");errors++;}
if((data.runtime === undefined) || (!(func0.call(data, "runtime")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "runtime"},"must have required property '"+"runtime"+"'");errors++;}
if((data.adapter_path === undefined) || (!(func0.call(data, "adapter_path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "adapter_path"},"must have required property '"+"adapter_path"+"'");errors++;}
if((data.prompts === undefined) || (!(func0.call(data, "prompts")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "prompts"},"must have required property '"+"prompts"+"'");errors++;}
if((data.generation === undefined) || (!(func0.call(data, "generation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "generation"},"must have required property '"+"generation"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema58.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.operation !== undefined && func0.call(data, "operation")){let data0 = data.operation;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/operation","type",{type: "string"},"must be string");errors++;}
if("generate" !== data0){vErrors = fail(vErrors,instancePath+"/operation","const",{allowedValue: "generate"},"must be equal to constant");errors++;}}
if(data.model_path !== undefined && func0.call(data, "model_path")){let data1 = data.model_path;
if(typeof data1 === "string"){
if(func87(data1) > 4096){vErrors = fail(vErrors,instancePath+"/model_path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/model_path","type",{type: "string"},"must be string");errors++;}}
if(data.runtime !== undefined && func0.call(data, "runtime")){
if(!(validate22(data.runtime, {instancePath:instancePath+"/runtime",parentData:data,parentDataProperty:"runtime",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}
if(data.adapter_path !== undefined && func0.call(data, "adapter_path")){let data3 = data.adapter_path;
if((typeof data3 !== "string") && (data3 !== null)){vErrors = fail(vErrors,instancePath+"/adapter_path","type",{type: schema58.properties.adapter_path.type},"must be string,null");errors++;}
if(typeof data3 === "string"){
if(func87(data3) > 4096){vErrors = fail(vErrors,instancePath+"/adapter_path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}
if(data.prompts !== undefined && func0.call(data, "prompts")){let data4 = data.prompts;
if(Array.isArray(data4)){
const len0 = data4.length;for(let i0=0; i0<len0; i0++){let data5 = data4[i0];
if(typeof data5 === "string"){
if(func87(data5) > 134217728){vErrors = fail(vErrors,instancePath+"/prompts/" + i0,"maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/prompts/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/prompts","type",{type: "array"},"must be array");errors++;}}
if(data.source_fields !== undefined && func0.call(data, "source_fields")){let data6 = data.source_fields;
if(Array.isArray(data6)){
const len1 = data6.length;for(let i1=0; i1<len1; i1++){let data7 = data6[i1];
if(Array.isArray(data7)){
const len2 = data7.length;for(let i2=0; i2<len2; i2++){let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.start === undefined) || (!(func0.call(data8, "start")))){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2,"required",{missingProperty: "start"},"must have required property '"+"start"+"'");errors++;}
if((data8.end === undefined) || (!(func0.call(data8, "end")))){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2,"required",{missingProperty: "end"},"must have required property '"+"end"+"'");errors++;}for(const key1 of Object.keys(data8)){
if(!((key1 === "start") || (key1 === "end"))){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data8.start !== undefined && func0.call(data8, "start")){let data9 = data8.start;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2+"/start","type",{type: "integer"},"must be integer");errors++;}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 134217728 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2+"/start","maximum",{comparison: "<=", limit: 134217728},"must be <= 134217728");errors++;}
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2+"/start","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data8.end !== undefined && func0.call(data8, "end")){let data10 = data8.end;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2+"/end","type",{type: "integer"},"must be integer");errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 134217728 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2+"/end","maximum",{comparison: "<=", limit: 134217728},"must be <= 134217728");errors++;}
if(data10 < 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2+"/end","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/source_fields/" + i1+"/" + i2,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/source_fields/" + i1,"type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/source_fields","type",{type: "array"},"must be array");errors++;}}
if(data.max_input_tokens !== undefined && func0.call(data, "max_input_tokens")){let data11 = data.max_input_tokens;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){vErrors = fail(vErrors,instancePath+"/max_input_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1048576 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data11 < 1 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.on_too_long !== undefined && func0.call(data, "on_too_long")){let data12 = data.on_too_long;
if(typeof data12 !== "string"){vErrors = fail(vErrors,instancePath+"/on_too_long","type",{type: "string"},"must be string");errors++;}
if(!((((data12 === "error") || (data12 === "drop")) || (data12 === "truncate_left")) || (data12 === "truncate_right"))){vErrors = fail(vErrors,instancePath+"/on_too_long","enum",{allowedValues: schema50.enum},"must be equal to one of the allowed values");errors++;}}
if(data.generation !== undefined && func0.call(data, "generation")){let data13 = data.generation;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.max_new_tokens === undefined) || (!(func0.call(data13, "max_new_tokens")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "max_new_tokens"},"must have required property '"+"max_new_tokens"+"'");errors++;}
if((data13.min_new_tokens === undefined) || (!(func0.call(data13, "min_new_tokens")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "min_new_tokens"},"must have required property '"+"min_new_tokens"+"'");errors++;}
if((data13.repetition_penalty === undefined) || (!(func0.call(data13, "repetition_penalty")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "repetition_penalty"},"must have required property '"+"repetition_penalty"+"'");errors++;}
if((data13.stop_sequences === undefined) || (!(func0.call(data13, "stop_sequences")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "stop_sequences"},"must have required property '"+"stop_sequences"+"'");errors++;}for(const key2 of Object.keys(data13)){
if(!((((key2 === "max_new_tokens") || (key2 === "min_new_tokens")) || (key2 === "repetition_penalty")) || (key2 === "stop_sequences"))){vErrors = fail(vErrors,instancePath+"/generation","additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data13.max_new_tokens !== undefined && func0.call(data13, "max_new_tokens")){let data14 = data13.max_new_tokens;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1048576 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data14 < 1 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data13.min_new_tokens !== undefined && func0.call(data13, "min_new_tokens")){let data15 = data13.min_new_tokens;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1048576 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data15 < 0 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data13.repetition_penalty !== undefined && func0.call(data13, "repetition_penalty")){let data16 = data13.repetition_penalty;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 100 || isNaN(data16)){vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","maximum",{comparison: "<=", limit: 100},"must be <= 100");errors++;}
if(data16 < 0.01 || isNaN(data16)){vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","minimum",{comparison: ">=", limit: 0.01},"must be >= 0.01");errors++;}}else {vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","type",{type: "number"},"must be number");errors++;}}
if(data13.stop_sequences !== undefined && func0.call(data13, "stop_sequences")){let data17 = data13.stop_sequences;
if(Array.isArray(data17)){
if(data17.length > 64){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences","maxItems",{limit: 64},"must NOT have more than 64 items");errors++;}
const len3 = data17.length;for(let i3=0; i3<len3; i3++){let data18 = data17[i3];
if(typeof data18 === "string"){
if(func87(data18) > 1024){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i3,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func87(data18) < 1){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i3,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i3,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/generation/stop_sequences","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/generation","type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate38.errors = vErrors;return errors === 0;}validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate40.evaluated;
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
if(data2 < 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/seconds","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate40.errors = vErrors;return errors === 0;}validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/run-spec.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.operation;
if(typeof tag0 == "string"){
if(tag0 === "train"){
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}var props0 = true;}else if(tag0 === "evaluate"){
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else if(tag0 === "generate"){
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else if(tag0 === "roofline"){
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "mapping", tag: "operation", tagValue: tag0},"value of tag \"operation\" must be in oneOf");errors++;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "tag", tag: "operation", tagValue: tag0},"tag \"operation\" must be string");errors++;}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;evaluated0.props = props0;return errors === 0;}validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};
