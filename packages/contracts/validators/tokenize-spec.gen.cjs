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
const schema68 = {"type":"string","enum":["tokens","counts"]};
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
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.source === undefined) || (!(func0.call(data, "source")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "source"},"must have required property '"+"source"+"'");errors++;}
if((data.target === undefined) || (!(func0.call(data, "target")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "target"},"must have required property '"+"target"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "source") || (key0 === "target")) || (key0 === "source_fields"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.source !== undefined && func0.call(data, "source")){let data0 = data.source;
if(typeof data0 === "string"){
if(func67(data0) > 134217728){vErrors = fail(vErrors,instancePath+"/source","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/source","type",{type: "string"},"must be string");errors++;}}
if(data.target !== undefined && func0.call(data, "target")){let data1 = data.target;
if(typeof data1 === "string"){
if(func67(data1) > 134217728){vErrors = fail(vErrors,instancePath+"/target","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/target","type",{type: "string"},"must be string");errors++;}}
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
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/source_fields/" + i0+"/end","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/source_fields/" + i0,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/source_fields","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate47.errors = vErrors;return errors === 0;}validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
const len0 = data1.length;for(let i0=0; i0<len0; i0++){
if(!(validate47(data1[i0], {instancePath:instancePath+"/samples/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/samples","type",{type: "array"},"must be array");errors++;}}
if(data.max_input_tokens !== undefined && func0.call(data, "max_input_tokens")){let data3 = data.max_input_tokens;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/max_input_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1048576 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data3 < 1 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.max_output_tokens !== undefined && func0.call(data, "max_output_tokens")){let data4 = data.max_output_tokens;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/max_output_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1048576 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data4 < 1 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.on_too_long !== undefined && func0.call(data, "on_too_long")){let data5 = data.on_too_long;
if(typeof data5 !== "string"){vErrors = fail(vErrors,instancePath+"/on_too_long","type",{type: "string"},"must be string");errors++;}
if(!((((data5 === "error") || (data5 === "drop")) || (data5 === "truncate_left")) || (data5 === "truncate_right"))){vErrors = fail(vErrors,instancePath+"/on_too_long","enum",{allowedValues: schema52.enum},"must be equal to one of the allowed values");errors++;}}
if(data.detail !== undefined && func0.call(data, "detail")){let data6 = data.detail;
if(typeof data6 !== "string"){vErrors = fail(vErrors,instancePath+"/detail","type",{type: "string"},"must be string");errors++;}
if(!((data6 === "tokens") || (data6 === "counts"))){vErrors = fail(vErrors,instancePath+"/detail","enum",{allowedValues: schema68.enum},"must be equal to one of the allowed values");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
