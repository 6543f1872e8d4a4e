// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunesmith.dev/schemas/v1/prediction-line.schema.json","type":"object","properties":{"index":{"type":"integer","minimum":0,"maximum":9007199254740991},"input":{"type":"string","maxLength":134217728},"expected":{"type":["string","null"],"maxLength":134217728},"predicted":{"type":["string","null"],"maxLength":134217728},"scores":{"anyOf":[{"$ref":"run-outcome.schema.json#/$defs/LabelScores"},{"type":"null"}]}},"required":["index","input","expected","predicted","scores"],"additionalProperties":false};
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
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/prediction-line.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.index === undefined) || (!(func0.call(data, "index")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "index"},"must have required property '"+"index"+"'");errors++;}
if((data.input === undefined) || (!(func0.call(data, "input")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "input"},"must have required property '"+"input"+"'");errors++;}
if((data.expected === undefined) || (!(func0.call(data, "expected")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "expected"},"must have required property '"+"expected"+"'");errors++;}
if((data.predicted === undefined) || (!(func0.call(data, "predicted")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "predicted"},"must have required property '"+"predicted"+"'");errors++;}
if((data.scores === undefined) || (!(func0.call(data, "scores")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "scores"},"must have required property '"+"scores"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "index") || (key0 === "input")) || (key0 === "expected")) || (key0 === "predicted")) || (key0 === "scores"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.index !== undefined && func0.call(data, "index")){let data0 = data.index;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){vErrors = fail(vErrors,instancePath+"/index","type",{type: "integer"},"must be integer");errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/index","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data0 < 0 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/index","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.input !== undefined && func0.call(data, "input")){let data1 = data.input;
if(typeof data1 === "string"){
if(func67(data1) > 134217728){vErrors = fail(vErrors,instancePath+"/input","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/input","type",{type: "string"},"must be string");errors++;}}
if(data.expected !== undefined && func0.call(data, "expected")){let data2 = data.expected;
if((typeof data2 !== "string") && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/expected","type",{type: schema31.properties.expected.type},"must be string,null");errors++;}
if(typeof data2 === "string"){
if(func67(data2) > 134217728){vErrors = fail(vErrors,instancePath+"/expected","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}}
if(data.predicted !== undefined && func0.call(data, "predicted")){let data3 = data.predicted;
if((typeof data3 !== "string") && (data3 !== null)){vErrors = fail(vErrors,instancePath+"/predicted","type",{type: schema31.properties.predicted.type},"must be string,null");errors++;}
if(typeof data3 === "string"){
if(func67(data3) > 134217728){vErrors = fail(vErrors,instancePath+"/predicted","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}}
if(data.scores !== undefined && func0.call(data, "scores")){let data4 = data.scores;
const _errs11 = errors;let valid1 = false;
const _errs12 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key1 of Object.keys(data4)){let data5 = data4[key1];
if(!((typeof data5 == "number") && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/scores/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/scores","type",{type: "object"},"must be object");errors++;}var _valid0 = _errs12 === errors;valid1 = valid1 || _valid0;
const _errs18 = errors;
if(data4 !== null){vErrors = fail(vErrors,instancePath+"/scores","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs18 === errors;valid1 = valid1 || _valid0;
if(!valid1){vErrors = fail(vErrors,instancePath+"/scores","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs11;
if(vErrors !== null){
if(_errs11){vErrors.length = _errs11;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
