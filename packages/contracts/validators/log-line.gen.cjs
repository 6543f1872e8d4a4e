// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema41 = {"type":"object","properties":{"type":{"const":"step","type":"string"},"step":{"type":"integer","minimum":1,"maximum":9007199254740991},"epoch":{"type":"integer","minimum":1,"maximum":9007199254740991},"loss":{"type":"number"},"learning_rate":{"type":"number","minimum":0},"grad_norm":{"type":"number","minimum":0},"rows":{"type":"integer","minimum":0,"maximum":9007199254740991},"logit_rows":{"type":"integer","minimum":0,"maximum":9007199254740991},"target_tokens":{"type":"integer","minimum":0,"maximum":9007199254740991},"seconds":{"type":"number","minimum":0}},"required":["type","step","epoch","loss","learning_rate","grad_norm","rows","logit_rows","target_tokens","seconds"],"additionalProperties":false};
const schema35 = {"type":"string","enum":["queued","pending","running","storing","completed","failed","canceled"]};
const func0 = Object.prototype.hasOwnProperty;
const func71 = (function ucs2length(str) {
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
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.at === undefined) || (!(func0.call(data, "at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "at"},"must have required property '"+"at"+"'");errors++;}
if((data.attempt === undefined) || (!(func0.call(data, "attempt")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "attempt"},"must have required property '"+"attempt"+"'");errors++;}
if((data.step === undefined) || (!(func0.call(data, "step")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "step"},"must have required property '"+"step"+"'");errors++;}
if((data.state === undefined) || (!(func0.call(data, "state")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "state"},"must have required property '"+"state"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((key0 === "type") || (key0 === "at")) || (key0 === "attempt")) || (key0 === "step")) || (key0 === "state")) || (key0 === "message"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data0 = data.type;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if("state" !== data0){vErrors = fail(vErrors,instancePath+"/type","const",{allowedValue: "state"},"must be equal to constant");errors++;}}
if(data.at !== undefined && func0.call(data, "at")){let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){vErrors = fail(vErrors,instancePath+"/at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/at","type",{type: "string"},"must be string");errors++;}}
if(data.attempt !== undefined && func0.call(data, "attempt")){let data2 = data.attempt;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/attempt","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/attempt","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/attempt","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.step !== undefined && func0.call(data, "step")){let data3 = data.step;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/step","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/step","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/step","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.state !== undefined && func0.call(data, "state")){let data4 = data.state;
if(typeof data4 !== "string"){vErrors = fail(vErrors,instancePath+"/state","type",{type: "string"},"must be string");errors++;}
if(!(((((((data4 === "queued") || (data4 === "pending")) || (data4 === "running")) || (data4 === "storing")) || (data4 === "completed")) || (data4 === "failed")) || (data4 === "canceled"))){vErrors = fail(vErrors,instancePath+"/state","enum",{allowedValues: schema35.enum},"must be equal to one of the allowed values");errors++;}}
if(data.message !== undefined && func0.call(data, "message")){let data5 = data.message;
if(typeof data5 === "string"){
if(func71(data5) > 65536){vErrors = fail(vErrors,instancePath+"/message","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/message","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.at === undefined) || (!(func0.call(data, "at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "at"},"must have required property '"+"at"+"'");errors++;}
if((data.attempt === undefined) || (!(func0.call(data, "attempt")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "attempt"},"must have required property '"+"attempt"+"'");errors++;}
if((data.step === undefined) || (!(func0.call(data, "step")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "step"},"must have required property '"+"step"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "type") || (key0 === "at")) || (key0 === "attempt")) || (key0 === "step"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data0 = data.type;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if("checkpoint" !== data0){vErrors = fail(vErrors,instancePath+"/type","const",{allowedValue: "checkpoint"},"must be equal to constant");errors++;}}
if(data.at !== undefined && func0.call(data, "at")){let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){vErrors = fail(vErrors,instancePath+"/at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/at","type",{type: "string"},"must be string");errors++;}}
if(data.attempt !== undefined && func0.call(data, "attempt")){let data2 = data.attempt;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/attempt","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/attempt","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/attempt","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.step !== undefined && func0.call(data, "step")){let data3 = data.step;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/step","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/step","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/step","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate23.errors = vErrors;return errors === 0;}validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.at === undefined) || (!(func0.call(data, "at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "at"},"must have required property '"+"at"+"'");errors++;}
if((data.attempt === undefined) || (!(func0.call(data, "attempt")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "attempt"},"must have required property '"+"attempt"+"'");errors++;}
if((data.step === undefined) || (!(func0.call(data, "step")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "step"},"must have required property '"+"step"+"'");errors++;}
if((data.code === undefined) || (!(func0.call(data, "code")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "code"},"must have required property '"+"code"+"'");errors++;}
if((data.message === undefined) || (!(func0.call(data, "message")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "message"},"must have required property '"+"message"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((key0 === "type") || (key0 === "at")) || (key0 === "attempt")) || (key0 === "step")) || (key0 === "code")) || (key0 === "message"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data0 = data.type;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if("warning" !== data0){vErrors = fail(vErrors,instancePath+"/type","const",{allowedValue: "warning"},"must be equal to constant");errors++;}}
if(data.at !== undefined && func0.call(data, "at")){let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){vErrors = fail(vErrors,instancePath+"/at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/at","type",{type: "string"},"must be string");errors++;}}
if(data.attempt !== undefined && func0.call(data, "attempt")){let data2 = data.attempt;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/attempt","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/attempt","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/attempt","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.step !== undefined && func0.call(data, "step")){let data3 = data.step;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/step","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/step","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/step","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.code !== undefined && func0.call(data, "code")){let data4 = data.code;
if(typeof data4 === "string"){
if(func71(data4) > 256){vErrors = fail(vErrors,instancePath+"/code","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/code","type",{type: "string"},"must be string");errors++;}}
if(data.message !== undefined && func0.call(data, "message")){let data5 = data.message;
if(typeof data5 === "string"){
if(func71(data5) > 65536){vErrors = fail(vErrors,instancePath+"/message","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/message","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate24.errors = vErrors;return errors === 0;}validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/log-line.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "state"){
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}var props0 = true;}else if(tag0 === "checkpoint"){
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else if(tag0 === "warning"){
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else if(tag0 === "step"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.step === undefined) || (!(func0.call(data, "step")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "step"},"must have required property '"+"step"+"'");errors++;}
if((data.epoch === undefined) || (!(func0.call(data, "epoch")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "epoch"},"must have required property '"+"epoch"+"'");errors++;}
if((data.loss === undefined) || (!(func0.call(data, "loss")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "loss"},"must have required property '"+"loss"+"'");errors++;}
if((data.learning_rate === undefined) || (!(func0.call(data, "learning_rate")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "learning_rate"},"must have required property '"+"learning_rate"+"'");errors++;}
if((data.grad_norm === undefined) || (!(func0.call(data, "grad_norm")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "grad_norm"},"must have required property '"+"grad_norm"+"'");errors++;}
if((data.rows === undefined) || (!(func0.call(data, "rows")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "rows"},"must have required property '"+"rows"+"'");errors++;}
if((data.logit_rows === undefined) || (!(func0.call(data, "logit_rows")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "logit_rows"},"must have required property '"+"logit_rows"+"'");errors++;}
if((data.target_tokens === undefined) || (!(func0.call(data, "target_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "target_tokens"},"must have required property '"+"target_tokens"+"'");errors++;}
if((data.seconds === undefined) || (!(func0.call(data, "seconds")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "seconds"},"must have required property '"+"seconds"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema41.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data0 = data.type;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if("step" !== data0){vErrors = fail(vErrors,instancePath+"/type","const",{allowedValue: "step"},"must be equal to constant");errors++;}}
if(data.step !== undefined && func0.call(data, "step")){let data1 = data.step;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/step","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/step","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data1 < 1 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/step","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.epoch !== undefined && func0.call(data, "epoch")){let data2 = data.epoch;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/epoch","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/epoch","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/epoch","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.loss !== undefined && func0.call(data, "loss")){let data3 = data.loss;
if(!((typeof data3 == "number") && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/loss","type",{type: "number"},"must be number");errors++;}}
if(data.learning_rate !== undefined && func0.call(data, "learning_rate")){let data4 = data.learning_rate;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/learning_rate","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/learning_rate","type",{type: "number"},"must be number");errors++;}}
if(data.grad_norm !== undefined && func0.call(data, "grad_norm")){let data5 = data.grad_norm;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/grad_norm","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/grad_norm","type",{type: "number"},"must be number");errors++;}}
if(data.rows !== undefined && func0.call(data, "rows")){let data6 = data.rows;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){vErrors = fail(vErrors,instancePath+"/rows","type",{type: "integer"},"must be integer");errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/rows","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/rows","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.logit_rows !== undefined && func0.call(data, "logit_rows")){let data7 = data.logit_rows;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){vErrors = fail(vErrors,instancePath+"/logit_rows","type",{type: "integer"},"must be integer");errors++;}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/logit_rows","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/logit_rows","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.target_tokens !== undefined && func0.call(data, "target_tokens")){let data8 = data.target_tokens;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){vErrors = fail(vErrors,instancePath+"/target_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/target_tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data8 < 0 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/target_tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.seconds !== undefined && func0.call(data, "seconds")){let data9 = data.seconds;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/seconds","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/seconds","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}
if(props0 !== true){props0 = true;}}else if(tag0 === "validation"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.step === undefined) || (!(func0.call(data, "step")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "step"},"must have required property '"+"step"+"'");errors++;}
if((data.epoch === undefined) || (!(func0.call(data, "epoch")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "epoch"},"must have required property '"+"epoch"+"'");errors++;}
if((data.loss === undefined) || (!(func0.call(data, "loss")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "loss"},"must have required property '"+"loss"+"'");errors++;}for(const key1 of Object.keys(data)){
if(!((((key1 === "type") || (key1 === "step")) || (key1 === "epoch")) || (key1 === "loss"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data10 = data.type;
if(typeof data10 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if("validation" !== data10){vErrors = fail(vErrors,instancePath+"/type","const",{allowedValue: "validation"},"must be equal to constant");errors++;}}
if(data.step !== undefined && func0.call(data, "step")){let data11 = data.step;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){vErrors = fail(vErrors,instancePath+"/step","type",{type: "integer"},"must be integer");errors++;}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/step","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data11 < 1 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/step","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.epoch !== undefined && func0.call(data, "epoch")){let data12 = data.epoch;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){vErrors = fail(vErrors,instancePath+"/epoch","type",{type: "integer"},"must be integer");errors++;}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/epoch","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data12 < 1 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/epoch","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.loss !== undefined && func0.call(data, "loss")){let data13 = data.loss;
if(!((typeof data13 == "number") && (isFinite(data13)))){vErrors = fail(vErrors,instancePath+"/loss","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}
if(props0 !== true){props0 = true;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "mapping", tag: "type", tagValue: tag0},"value of tag \"type\" must be in oneOf");errors++;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "tag", tag: "type", tagValue: tag0},"tag \"type\" must be string");errors++;}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;evaluated0.props = props0;return errors === 0;}validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};
