// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema52 = {"type":"string","enum":["error","drop","truncate_left","truncate_right"]};
const schema64 = {"type":"string","enum":["tokens","counts"]};
const func0 = Object.prototype.hasOwnProperty;
const func67 = (function ucs2length(str) {
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
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/tokenize-spec.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.model_path === undefined) || (!(func0.call(data, "model_path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "model_path"},"must have required property '"+"model_path"+"'");errors++;}
if((data.samples === undefined) || (!(func0.call(data, "samples")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "samples"},"must have required property '"+"samples"+"'");errors++;}
if((data.max_input_tokens === undefined) || (!(func0.call(data, "max_input_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_input_tokens"},"must have required property '"+"max_input_tokens"+"'");errors++;}
if((data.max_output_tokens === undefined) || (!(func0.call(data, "max_output_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_output_tokens"},"must have required property '"+"max_output_tokens"+"'");errors++;}
if((data.on_too_long === undefined) || (!(func0.call(data, "on_too_long")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "on_too_long"},"must have required property '"+"on_too_long"+"'");errors++;}
if((data.detail === undefined) || (!(func0.call(data, "detail")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "detail"},"must have required property '"+"detail"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((key0 === "model_path") || (key0 === "samples")) || (key0 === "max_input_tokens")) || (key0 === "max_output_tokens")) || (key0 === "on_too_long")) || (key0 === "detail"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.model_path !== undefined && func0.call(data, "model_path")){let data0 = data.model_path;
if(typeof data0 === "string"){
if(func67(data0) > 4096){vErrors = fail(vErrors,instancePath+"/model_path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func67(data0) < 1){vErrors = fail(vErrors,instancePath+"/model_path","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/model_path","pattern",{pattern: "^[^\\u0000]*$"},"must match pattern \""+"^[^\\u0000]*$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/model_path","type",{type: "string"},"must be string");errors++;}}
if(data.samples !== undefined && func0.call(data, "samples")){let data1 = data.samples;
if(Array.isArray(data1)){
const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.source === undefined) || (!(func0.call(data2, "source")))){vErrors = fail(vErrors,instancePath+"/samples/" + i0,"required",{missingProperty: "source"},"must have required property '"+"source"+"'");errors++;}
if((data2.target === undefined) || (!(func0.call(data2, "target")))){vErrors = fail(vErrors,instancePath+"/samples/" + i0,"required",{missingProperty: "target"},"must have required property '"+"target"+"'");errors++;}for(const key1 of Object.keys(data2)){
if(!((key1 === "source") || (key1 === "target"))){vErrors = fail(vErrors,instancePath+"/samples/" + i0,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data2.source !== undefined && func0.call(data2, "source")){let data3 = data2.source;
if(typeof data3 === "string"){
if(func67(data3) > 134217728){vErrors = fail(vErrors,instancePath+"/samples/" + i0+"/source","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/samples/" + i0+"/source","type",{type: "string"},"must be string");errors++;}}
if(data2.target !== undefined && func0.call(data2, "target")){let data4 = data2.target;
if(typeof data4 === "string"){
if(func67(data4) > 134217728){vErrors = fail(vErrors,instancePath+"/samples/" + i0+"/target","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/samples/" + i0+"/target","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/samples/" + i0,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/samples","type",{type: "array"},"must be array");errors++;}}
if(data.max_input_tokens !== undefined && func0.call(data, "max_input_tokens")){let data5 = data.max_input_tokens;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/max_input_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1048576 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data5 < 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.max_output_tokens !== undefined && func0.call(data, "max_output_tokens")){let data6 = data.max_output_tokens;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){vErrors = fail(vErrors,instancePath+"/max_output_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1048576 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data6 < 1 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.on_too_long !== undefined && func0.call(data, "on_too_long")){let data7 = data.on_too_long;
if(typeof data7 !== "string"){vErrors = fail(vErrors,instancePath+"/on_too_long","type",{type: "string"},"must be string");errors++;}
if(!((((data7 === "error") || (data7 === "drop")) || (data7 === "truncate_left")) || (data7 === "truncate_right"))){vErrors = fail(vErrors,instancePath+"/on_too_long","enum",{allowedValues: schema52.enum},"must be equal to one of the allowed values");errors++;}}
if(data.detail !== undefined && func0.call(data, "detail")){let data8 = data.detail;
if(typeof data8 !== "string"){vErrors = fail(vErrors,instancePath+"/detail","type",{type: "string"},"must be string");errors++;}
if(!((data8 === "tokens") || (data8 === "counts"))){vErrors = fail(vErrors,instancePath+"/detail","enum",{allowedValues: schema64.enum},"must be equal to one of the allowed values");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
