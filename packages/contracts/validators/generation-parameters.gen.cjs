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
const func64 = (function ucs2length(str) {
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
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/generation-parameters.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){
if(!((((key0 === "max_new_tokens") || (key0 === "min_new_tokens")) || (key0 === "repetition_penalty")) || (key0 === "stop_sequences"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.max_new_tokens !== undefined && func0.call(data, "max_new_tokens")){let data0 = data.max_new_tokens;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){vErrors = fail(vErrors,instancePath+"/max_new_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1048576 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/max_new_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data0 < 1 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/max_new_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.min_new_tokens !== undefined && func0.call(data, "min_new_tokens")){let data1 = data.min_new_tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/min_new_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1048576 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/min_new_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/min_new_tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.repetition_penalty !== undefined && func0.call(data, "repetition_penalty")){let data2 = data.repetition_penalty;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/repetition_penalty","maximum",{comparison: "<=", limit: 100},"must be <= 100");errors++;}
if(data2 < 0.01 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/repetition_penalty","minimum",{comparison: ">=", limit: 0.01},"must be >= 0.01");errors++;}}else {vErrors = fail(vErrors,instancePath+"/repetition_penalty","type",{type: "number"},"must be number");errors++;}}
if(data.stop_sequences !== undefined && func0.call(data, "stop_sequences")){let data3 = data.stop_sequences;
if(Array.isArray(data3)){
if(data3.length > 64){vErrors = fail(vErrors,instancePath+"/stop_sequences","maxItems",{limit: 64},"must NOT have more than 64 items");errors++;}
const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];
if(typeof data4 === "string"){
if(func64(data4) > 1024){vErrors = fail(vErrors,instancePath+"/stop_sequences/" + i0,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func64(data4) < 1){vErrors = fail(vErrors,instancePath+"/stop_sequences/" + i0,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/stop_sequences/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/stop_sequences","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
