// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunesmith.dev/schemas/v1/adapter-metadata.schema.json","type":"object","properties":{"apiVersion":{"const":"tune/v1","type":"string"},"kind":{"const":"AdapterMetadata","type":"string"},"experiment":{"$ref":"common.schema.json#/$defs/Name"},"run_id":{"$ref":"common.schema.json#/$defs/Digest"},"task_id":{"$ref":"common.schema.json#/$defs/TaskId"},"verbalizer":{"$ref":"common.schema.json#/$defs/Template"},"labels":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/Label"}},"base_model":{"$ref":"resolved-experiment.schema.json#/$defs/ResolvedBaseModel"},"digests":{"$ref":"resolved-experiment.schema.json#/$defs/InputDigests"},"token_files_sha256":{"anyOf":[{"$ref":"common.schema.json#/$defs/Digest"},{"type":"null"}]},"numerics_version":{"type":"integer","minimum":1,"maximum":4294967295},"compute_dtype":{"$ref":"common.schema.json#/$defs/ComputeDtype"},"bfloat16_arithmetic":{"allOf":[{"$ref":"common.schema.json#/$defs/Bfloat16Arithmetic"}]},"max_input_tokens":{"type":"integer","minimum":1,"maximum":1048576},"max_output_tokens":{"type":"integer","minimum":1,"maximum":1048576},"on_too_long":{"$ref":"common.schema.json#/$defs/OnTooLong"},"generation":{"$ref":"common.schema.json#/$defs/Generation"},"metrics":{"anyOf":[{"$ref":"evaluation-report.schema.json#/$defs/Scores"},{"type":"null"}]}},"required":["apiVersion","kind","experiment","run_id","task_id","verbalizer","labels","base_model","digests","numerics_version","compute_dtype","max_input_tokens","max_output_tokens","on_too_long","generation"],"additionalProperties":false,"patternProperties":{"^x-":{}}};
const schema35 = {"type":"string","enum":["classification","generation","summarization","question_answering","retrieval_augmented_generation","extraction","code"]};
const schema51 = {"type":"object","properties":{"model_id":{"type":"string","maxLength":4096},"revision":{"type":["string","null"],"maxLength":256}},"required":["model_id","revision"],"additionalProperties":false};
const schema126 = {"type":"string","enum":["float32","bfloat16"]};
const schema127 = {"type":"string","enum":["avx512_bf16","converted"]};
const schema64 = {"type":"string","enum":["error","drop","truncate_left","truncate_right"]};
const func0 = Object.prototype.hasOwnProperty;
const func79 = (function ucs2length(str) {
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
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate97.evaluated;
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
if(!pattern6.test(data0)){vErrors = fail(vErrors,instancePath+"/base_model","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base_model","type",{type: "string"},"must be string");errors++;}}
if(data.tokenizer !== undefined && func0.call(data, "tokenizer")){let data1 = data.tokenizer;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){vErrors = fail(vErrors,instancePath+"/tokenizer","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tokenizer","type",{type: "string"},"must be string");errors++;}}
if(data.token_files !== undefined && func0.call(data, "token_files")){let data2 = data.token_files;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){vErrors = fail(vErrors,instancePath+"/token_files","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/token_files","type",{type: "string"},"must be string");errors++;}}
if(data.training_data !== undefined && func0.call(data, "training_data")){let data3 = data.training_data;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){vErrors = fail(vErrors,instancePath+"/training_data","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/training_data","type",{type: "string"},"must be string");errors++;}}
if(data.validation_data !== undefined && func0.call(data, "validation_data")){let data4 = data.validation_data;
const _errs19 = errors;let valid9 = false;
const _errs20 = errors;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){vErrors = fail(vErrors,instancePath+"/validation_data","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/validation_data","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs20 === errors;valid9 = valid9 || _valid0;
const _errs23 = errors;
if(data4 !== null){vErrors = fail(vErrors,instancePath+"/validation_data","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs23 === errors;valid9 = valid9 || _valid0;
if(!valid9){vErrors = fail(vErrors,instancePath+"/validation_data","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs19;
if(vErrors !== null){
if(_errs19){vErrors.length = _errs19;}else {vErrors = null;}}}}
if(data.evaluation_data !== undefined && func0.call(data, "evaluation_data")){let data5 = data.evaluation_data;
const _errs26 = errors;let valid11 = false;
const _errs27 = errors;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){vErrors = fail(vErrors,instancePath+"/evaluation_data","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/evaluation_data","type",{type: "string"},"must be string");errors++;}var _valid1 = _errs27 === errors;valid11 = valid11 || _valid1;
const _errs30 = errors;
if(data5 !== null){vErrors = fail(vErrors,instancePath+"/evaluation_data","type",{type: "null"},"must be null");errors++;}var _valid1 = _errs30 === errors;valid11 = valid11 || _valid1;
if(!valid11){vErrors = fail(vErrors,instancePath+"/evaluation_data","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs26;
if(vErrors !== null){
if(_errs26){vErrors.length = _errs26;}else {vErrors = null;}}}}
if(data.init_adapter !== undefined && func0.call(data, "init_adapter")){let data6 = data.init_adapter;
const _errs33 = errors;let valid13 = false;
const _errs34 = errors;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){vErrors = fail(vErrors,instancePath+"/init_adapter","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/init_adapter","type",{type: "string"},"must be string");errors++;}var _valid2 = _errs34 === errors;valid13 = valid13 || _valid2;
const _errs37 = errors;
if(data6 !== null){vErrors = fail(vErrors,instancePath+"/init_adapter","type",{type: "null"},"must be null");errors++;}var _valid2 = _errs37 === errors;valid13 = valid13 || _valid2;
if(!valid13){vErrors = fail(vErrors,instancePath+"/init_adapter","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs33;
if(vErrors !== null){
if(_errs33){vErrors.length = _errs33;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate97.errors = vErrors;return errors === 0;}validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/adapter-metadata.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "apiVersion"},"must have required property '"+"apiVersion"+"'");errors++;}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "kind"},"must have required property '"+"kind"+"'");errors++;}
if((data.experiment === undefined) || (!(func0.call(data, "experiment")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "experiment"},"must have required property '"+"experiment"+"'");errors++;}
if((data.run_id === undefined) || (!(func0.call(data, "run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;}
if((data.task_id === undefined) || (!(func0.call(data, "task_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "task_id"},"must have required property '"+"task_id"+"'");errors++;}
if((data.verbalizer === undefined) || (!(func0.call(data, "verbalizer")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "verbalizer"},"must have required property '"+"verbalizer"+"'");errors++;}
if((data.labels === undefined) || (!(func0.call(data, "labels")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "labels"},"must have required property '"+"labels"+"'");errors++;}
if((data.base_model === undefined) || (!(func0.call(data, "base_model")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "base_model"},"must have required property '"+"base_model"+"'");errors++;}
if((data.digests === undefined) || (!(func0.call(data, "digests")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "digests"},"must have required property '"+"digests"+"'");errors++;}
if((data.numerics_version === undefined) || (!(func0.call(data, "numerics_version")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "numerics_version"},"must have required property '"+"numerics_version"+"'");errors++;}
if((data.compute_dtype === undefined) || (!(func0.call(data, "compute_dtype")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "compute_dtype"},"must have required property '"+"compute_dtype"+"'");errors++;}
if((data.max_input_tokens === undefined) || (!(func0.call(data, "max_input_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_input_tokens"},"must have required property '"+"max_input_tokens"+"'");errors++;}
if((data.max_output_tokens === undefined) || (!(func0.call(data, "max_output_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_output_tokens"},"must have required property '"+"max_output_tokens"+"'");errors++;}
if((data.on_too_long === undefined) || (!(func0.call(data, "on_too_long")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "on_too_long"},"must have required property '"+"on_too_long"+"'");errors++;}
if((data.generation === undefined) || (!(func0.call(data, "generation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "generation"},"must have required property '"+"generation"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((func0.call(schema31.properties, key0)) || (pattern4.test(key0)))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){let data0 = data.apiVersion;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/apiVersion","type",{type: "string"},"must be string");errors++;}
if("tune/v1" !== data0){vErrors = fail(vErrors,instancePath+"/apiVersion","const",{allowedValue: "tune/v1"},"must be equal to constant");errors++;}}
if(data.kind !== undefined && func0.call(data, "kind")){let data1 = data.kind;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/kind","type",{type: "string"},"must be string");errors++;}
if("AdapterMetadata" !== data1){vErrors = fail(vErrors,instancePath+"/kind","const",{allowedValue: "AdapterMetadata"},"must be equal to constant");errors++;}}
if(data.experiment !== undefined && func0.call(data, "experiment")){let data2 = data.experiment;
if(typeof data2 === "string"){
if(func79(data2) > 128){vErrors = fail(vErrors,instancePath+"/experiment","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data2)){vErrors = fail(vErrors,instancePath+"/experiment","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/experiment","type",{type: "string"},"must be string");errors++;}}
if(data.run_id !== undefined && func0.call(data, "run_id")){let data3 = data.run_id;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){vErrors = fail(vErrors,instancePath+"/run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "string"},"must be string");errors++;}}
if(data.task_id !== undefined && func0.call(data, "task_id")){let data4 = data.task_id;
if(typeof data4 !== "string"){vErrors = fail(vErrors,instancePath+"/task_id","type",{type: "string"},"must be string");errors++;}
if(!(((((((data4 === "classification") || (data4 === "generation")) || (data4 === "summarization")) || (data4 === "question_answering")) || (data4 === "retrieval_augmented_generation")) || (data4 === "extraction")) || (data4 === "code"))){vErrors = fail(vErrors,instancePath+"/task_id","enum",{allowedValues: schema35.enum},"must be equal to one of the allowed values");errors++;}}
if(data.verbalizer !== undefined && func0.call(data, "verbalizer")){let data5 = data.verbalizer;
if(typeof data5 === "string"){
if(func79(data5) > 65536){vErrors = fail(vErrors,instancePath+"/verbalizer","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}
if(func79(data5) < 1){vErrors = fail(vErrors,instancePath+"/verbalizer","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/verbalizer","type",{type: "string"},"must be string");errors++;}}
if(data.labels !== undefined && func0.call(data, "labels")){let data6 = data.labels;
if((!(Array.isArray(data6))) && (data6 !== null)){vErrors = fail(vErrors,instancePath+"/labels","type",{type: schema31.properties.labels.type},"must be array,null");errors++;}
if(Array.isArray(data6)){
const len0 = data6.length;for(let i0=0; i0<len0; i0++){let data7 = data6[i0];
if(typeof data7 === "string"){
if(func79(data7) > 1024){vErrors = fail(vErrors,instancePath+"/labels/" + i0,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func79(data7) < 1){vErrors = fail(vErrors,instancePath+"/labels/" + i0,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/labels/" + i0,"type",{type: "string"},"must be string");errors++;}}}}
if(data.base_model !== undefined && func0.call(data, "base_model")){let data8 = data.base_model;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.model_id === undefined) || (!(func0.call(data8, "model_id")))){vErrors = fail(vErrors,instancePath+"/base_model","required",{missingProperty: "model_id"},"must have required property '"+"model_id"+"'");errors++;}
if((data8.revision === undefined) || (!(func0.call(data8, "revision")))){vErrors = fail(vErrors,instancePath+"/base_model","required",{missingProperty: "revision"},"must have required property '"+"revision"+"'");errors++;}for(const key1 of Object.keys(data8)){
if(!((key1 === "model_id") || (key1 === "revision"))){vErrors = fail(vErrors,instancePath+"/base_model","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data8.model_id !== undefined && func0.call(data8, "model_id")){let data9 = data8.model_id;
if(typeof data9 === "string"){
if(func79(data9) > 4096){vErrors = fail(vErrors,instancePath+"/base_model/model_id","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base_model/model_id","type",{type: "string"},"must be string");errors++;}}
if(data8.revision !== undefined && func0.call(data8, "revision")){let data10 = data8.revision;
if((typeof data10 !== "string") && (data10 !== null)){vErrors = fail(vErrors,instancePath+"/base_model/revision","type",{type: schema51.properties.revision.type},"must be string,null");errors++;}
if(typeof data10 === "string"){
if(func79(data10) > 256){vErrors = fail(vErrors,instancePath+"/base_model/revision","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/base_model","type",{type: "object"},"must be object");errors++;}}
if(data.digests !== undefined && func0.call(data, "digests")){
if(!(validate97(data.digests, {instancePath:instancePath+"/digests",parentData:data,parentDataProperty:"digests",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);errors = vErrors.length;}}
if(data.token_files_sha256 !== undefined && func0.call(data, "token_files_sha256")){let data12 = data.token_files_sha256;
const _errs33 = errors;let valid10 = false;
const _errs34 = errors;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){vErrors = fail(vErrors,instancePath+"/token_files_sha256","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/token_files_sha256","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs34 === errors;valid10 = valid10 || _valid0;
const _errs37 = errors;
if(data12 !== null){vErrors = fail(vErrors,instancePath+"/token_files_sha256","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs37 === errors;valid10 = valid10 || _valid0;
if(!valid10){vErrors = fail(vErrors,instancePath+"/token_files_sha256","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs33;
if(vErrors !== null){
if(_errs33){vErrors.length = _errs33;}else {vErrors = null;}}}}
if(data.numerics_version !== undefined && func0.call(data, "numerics_version")){let data13 = data.numerics_version;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){vErrors = fail(vErrors,instancePath+"/numerics_version","type",{type: "integer"},"must be integer");errors++;}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 4294967295 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/numerics_version","maximum",{comparison: "<=", limit: 4294967295},"must be <= 4294967295");errors++;}
if(data13 < 1 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/numerics_version","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.compute_dtype !== undefined && func0.call(data, "compute_dtype")){let data14 = data.compute_dtype;
if(typeof data14 !== "string"){vErrors = fail(vErrors,instancePath+"/compute_dtype","type",{type: "string"},"must be string");errors++;}
if(!((data14 === "float32") || (data14 === "bfloat16"))){vErrors = fail(vErrors,instancePath+"/compute_dtype","enum",{allowedValues: schema126.enum},"must be equal to one of the allowed values");errors++;}}
if(data.bfloat16_arithmetic !== undefined && func0.call(data, "bfloat16_arithmetic")){let data15 = data.bfloat16_arithmetic;
if(typeof data15 !== "string"){vErrors = fail(vErrors,instancePath+"/bfloat16_arithmetic","type",{type: "string"},"must be string");errors++;}
if(!((data15 === "avx512_bf16") || (data15 === "converted"))){vErrors = fail(vErrors,instancePath+"/bfloat16_arithmetic","enum",{allowedValues: schema127.enum},"must be equal to one of the allowed values");errors++;}}
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
if(!((((data18 === "error") || (data18 === "drop")) || (data18 === "truncate_left")) || (data18 === "truncate_right"))){vErrors = fail(vErrors,instancePath+"/on_too_long","enum",{allowedValues: schema64.enum},"must be equal to one of the allowed values");errors++;}}
if(data.generation !== undefined && func0.call(data, "generation")){let data19 = data.generation;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.max_new_tokens === undefined) || (!(func0.call(data19, "max_new_tokens")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "max_new_tokens"},"must have required property '"+"max_new_tokens"+"'");errors++;}
if((data19.min_new_tokens === undefined) || (!(func0.call(data19, "min_new_tokens")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "min_new_tokens"},"must have required property '"+"min_new_tokens"+"'");errors++;}
if((data19.repetition_penalty === undefined) || (!(func0.call(data19, "repetition_penalty")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "repetition_penalty"},"must have required property '"+"repetition_penalty"+"'");errors++;}
if((data19.stop_sequences === undefined) || (!(func0.call(data19, "stop_sequences")))){vErrors = fail(vErrors,instancePath+"/generation","required",{missingProperty: "stop_sequences"},"must have required property '"+"stop_sequences"+"'");errors++;}for(const key2 of Object.keys(data19)){
if(!((((key2 === "max_new_tokens") || (key2 === "min_new_tokens")) || (key2 === "repetition_penalty")) || (key2 === "stop_sequences"))){vErrors = fail(vErrors,instancePath+"/generation","additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data19.max_new_tokens !== undefined && func0.call(data19, "max_new_tokens")){let data20 = data19.max_new_tokens;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1048576 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data20 < 1 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/generation/max_new_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data19.min_new_tokens !== undefined && func0.call(data19, "min_new_tokens")){let data21 = data19.min_new_tokens;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1048576 || isNaN(data21)){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data21 < 0 || isNaN(data21)){vErrors = fail(vErrors,instancePath+"/generation/min_new_tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data19.repetition_penalty !== undefined && func0.call(data19, "repetition_penalty")){let data22 = data19.repetition_penalty;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 100 || isNaN(data22)){vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","maximum",{comparison: "<=", limit: 100},"must be <= 100");errors++;}
if(data22 < 0.01 || isNaN(data22)){vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","minimum",{comparison: ">=", limit: 0.01},"must be >= 0.01");errors++;}}else {vErrors = fail(vErrors,instancePath+"/generation/repetition_penalty","type",{type: "number"},"must be number");errors++;}}
if(data19.stop_sequences !== undefined && func0.call(data19, "stop_sequences")){let data23 = data19.stop_sequences;
if(Array.isArray(data23)){
if(data23.length > 64){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences","maxItems",{limit: 64},"must NOT have more than 64 items");errors++;}
const len1 = data23.length;for(let i1=0; i1<len1; i1++){let data24 = data23[i1];
if(typeof data24 === "string"){
if(func79(data24) > 1024){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i1,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func79(data24) < 1){vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i1,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/generation/stop_sequences/" + i1,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/generation/stop_sequences","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/generation","type",{type: "object"},"must be object");errors++;}}
if(data.metrics !== undefined && func0.call(data, "metrics")){let data25 = data.metrics;
const _errs70 = errors;let valid20 = false;
const _errs71 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){for(const key3 of Object.keys(data25)){
if(!((((((key3 === "accuracy") || (key3 === "precision")) || (key3 === "recall")) || (key3 === "f1")) || (key3 === "binary_f1")) || (key3 === "exact_match"))){vErrors = fail(vErrors,instancePath+"/metrics","additionalProperties",{additionalProperty: key3},"must NOT have additional properties");errors++;}}
if(data25.accuracy !== undefined && func0.call(data25, "accuracy")){let data26 = data25.accuracy;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1 || isNaN(data26)){vErrors = fail(vErrors,instancePath+"/metrics/accuracy","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data26 < 0 || isNaN(data26)){vErrors = fail(vErrors,instancePath+"/metrics/accuracy","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/metrics/accuracy","type",{type: "number"},"must be number");errors++;}}
if(data25.precision !== undefined && func0.call(data25, "precision")){let data27 = data25.precision;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1 || isNaN(data27)){vErrors = fail(vErrors,instancePath+"/metrics/precision","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data27 < 0 || isNaN(data27)){vErrors = fail(vErrors,instancePath+"/metrics/precision","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/metrics/precision","type",{type: "number"},"must be number");errors++;}}
if(data25.recall !== undefined && func0.call(data25, "recall")){let data28 = data25.recall;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1 || isNaN(data28)){vErrors = fail(vErrors,instancePath+"/metrics/recall","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data28 < 0 || isNaN(data28)){vErrors = fail(vErrors,instancePath+"/metrics/recall","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/metrics/recall","type",{type: "number"},"must be number");errors++;}}
if(data25.f1 !== undefined && func0.call(data25, "f1")){let data29 = data25.f1;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1 || isNaN(data29)){vErrors = fail(vErrors,instancePath+"/metrics/f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data29 < 0 || isNaN(data29)){vErrors = fail(vErrors,instancePath+"/metrics/f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/metrics/f1","type",{type: "number"},"must be number");errors++;}}
if(data25.binary_f1 !== undefined && func0.call(data25, "binary_f1")){let data30 = data25.binary_f1;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 1 || isNaN(data30)){vErrors = fail(vErrors,instancePath+"/metrics/binary_f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data30 < 0 || isNaN(data30)){vErrors = fail(vErrors,instancePath+"/metrics/binary_f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/metrics/binary_f1","type",{type: "number"},"must be number");errors++;}}
if(data25.exact_match !== undefined && func0.call(data25, "exact_match")){let data31 = data25.exact_match;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1 || isNaN(data31)){vErrors = fail(vErrors,instancePath+"/metrics/exact_match","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data31 < 0 || isNaN(data31)){vErrors = fail(vErrors,instancePath+"/metrics/exact_match","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/metrics/exact_match","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/metrics","type",{type: "object"},"must be object");errors++;}var _valid1 = _errs71 === errors;valid20 = valid20 || _valid1;
const _errs87 = errors;
if(data25 !== null){vErrors = fail(vErrors,instancePath+"/metrics","type",{type: "null"},"must be null");errors++;}var _valid1 = _errs87 === errors;valid20 = valid20 || _valid1;
if(!valid20){vErrors = fail(vErrors,instancePath+"/metrics","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs70;
if(vErrors !== null){
if(_errs70){vErrors.length = _errs70;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
