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
const pattern4 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.experiment === undefined) || (!(func0.call(data, "experiment")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "experiment"},"must have required property '"+"experiment"+"'");errors++;}
if((data.run_id === undefined) || (!(func0.call(data, "run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;}
if((data.steps === undefined) || (!(func0.call(data, "steps")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "steps"},"must have required property '"+"steps"+"'");errors++;}
if((data.validation === undefined) || (!(func0.call(data, "validation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "validation"},"must have required property '"+"validation"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "experiment") || (key0 === "run_id")) || (key0 === "steps")) || (key0 === "validation"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.experiment !== undefined && func0.call(data, "experiment")){let data0 = data.experiment;
if(typeof data0 === "string"){
if(func67(data0) > 128){vErrors = fail(vErrors,instancePath+"/experiment","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/experiment","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/experiment","type",{type: "string"},"must be string");errors++;}}
if(data.run_id !== undefined && func0.call(data, "run_id")){let data1 = data.run_id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){vErrors = fail(vErrors,instancePath+"/run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "string"},"must be string");errors++;}}
if(data.steps !== undefined && func0.call(data, "steps")){let data2 = data.steps;
if(Array.isArray(data2)){
const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.step === undefined) || (!(func0.call(data3, "step")))){vErrors = fail(vErrors,instancePath+"/steps/" + i0,"required",{missingProperty: "step"},"must have required property '"+"step"+"'");errors++;}
if((data3.epoch === undefined) || (!(func0.call(data3, "epoch")))){vErrors = fail(vErrors,instancePath+"/steps/" + i0,"required",{missingProperty: "epoch"},"must have required property '"+"epoch"+"'");errors++;}
if((data3.loss === undefined) || (!(func0.call(data3, "loss")))){vErrors = fail(vErrors,instancePath+"/steps/" + i0,"required",{missingProperty: "loss"},"must have required property '"+"loss"+"'");errors++;}for(const key1 of Object.keys(data3)){
if(!(((key1 === "step") || (key1 === "epoch")) || (key1 === "loss"))){vErrors = fail(vErrors,instancePath+"/steps/" + i0,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data3.step !== undefined && func0.call(data3, "step")){let data4 = data3.step;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/steps/" + i0+"/step","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/steps/" + i0+"/step","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 1 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/steps/" + i0+"/step","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data3.epoch !== undefined && func0.call(data3, "epoch")){let data5 = data3.epoch;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/steps/" + i0+"/epoch","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/steps/" + i0+"/epoch","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/steps/" + i0+"/epoch","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data3.loss !== undefined && func0.call(data3, "loss")){let data6 = data3.loss;
if(!((typeof data6 == "number") && (isFinite(data6)))){vErrors = fail(vErrors,instancePath+"/steps/" + i0+"/loss","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/steps/" + i0,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/steps","type",{type: "array"},"must be array");errors++;}}
if(data.validation !== undefined && func0.call(data, "validation")){let data7 = data.validation;
if(Array.isArray(data7)){
const len1 = data7.length;for(let i1=0; i1<len1; i1++){let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.step === undefined) || (!(func0.call(data8, "step")))){vErrors = fail(vErrors,instancePath+"/validation/" + i1,"required",{missingProperty: "step"},"must have required property '"+"step"+"'");errors++;}
if((data8.epoch === undefined) || (!(func0.call(data8, "epoch")))){vErrors = fail(vErrors,instancePath+"/validation/" + i1,"required",{missingProperty: "epoch"},"must have required property '"+"epoch"+"'");errors++;}
if((data8.loss === undefined) || (!(func0.call(data8, "loss")))){vErrors = fail(vErrors,instancePath+"/validation/" + i1,"required",{missingProperty: "loss"},"must have required property '"+"loss"+"'");errors++;}for(const key2 of Object.keys(data8)){
if(!(((key2 === "step") || (key2 === "epoch")) || (key2 === "loss"))){vErrors = fail(vErrors,instancePath+"/validation/" + i1,"additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data8.step !== undefined && func0.call(data8, "step")){let data9 = data8.step;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){vErrors = fail(vErrors,instancePath+"/validation/" + i1+"/step","type",{type: "integer"},"must be integer");errors++;}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/validation/" + i1+"/step","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data9 < 1 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/validation/" + i1+"/step","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data8.epoch !== undefined && func0.call(data8, "epoch")){let data10 = data8.epoch;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){vErrors = fail(vErrors,instancePath+"/validation/" + i1+"/epoch","type",{type: "integer"},"must be integer");errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/validation/" + i1+"/epoch","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data10 < 1 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/validation/" + i1+"/epoch","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data8.loss !== undefined && func0.call(data8, "loss")){let data11 = data8.loss;
if(!((typeof data11 == "number") && (isFinite(data11)))){vErrors = fail(vErrors,instancePath+"/validation/" + i1+"/loss","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/validation/" + i1,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/validation","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/learning-curves.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.curves === undefined) || (!(func0.call(data, "curves")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "curves"},"must have required property '"+"curves"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(key0 === "curves")){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.curves !== undefined && func0.call(data, "curves")){let data0 = data.curves;
if(Array.isArray(data0)){
const len0 = data0.length;for(let i0=0; i0<len0; i0++){
if(!(validate21(data0[i0], {instancePath:instancePath+"/curves/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/curves","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
