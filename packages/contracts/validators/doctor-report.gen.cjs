// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema32 = {"type":"string","enum":["ok","warn","bad"]};
const func0 = Object.prototype.hasOwnProperty;
const func65 = (function ucs2length(str) {
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
const schema33 = {"type":"object","properties":{"group":{"type":"string","enum":["machine","program","state","models"]},"name":{"type":"string","maxLength":64},"verdict":{"$ref":"#/$defs/DoctorVerdict"},"found":{"type":"string","maxLength":65536},"help":{"type":["string","null"],"maxLength":65536}},"required":["group","name","verdict","found","help"],"additionalProperties":false};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.group === undefined) || (!(func0.call(data, "group")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "group"},"must have required property '"+"group"+"'");errors++;}
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.verdict === undefined) || (!(func0.call(data, "verdict")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "verdict"},"must have required property '"+"verdict"+"'");errors++;}
if((data.found === undefined) || (!(func0.call(data, "found")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "found"},"must have required property '"+"found"+"'");errors++;}
if((data.help === undefined) || (!(func0.call(data, "help")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "help"},"must have required property '"+"help"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "group") || (key0 === "name")) || (key0 === "verdict")) || (key0 === "found")) || (key0 === "help"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.group !== undefined && func0.call(data, "group")){let data0 = data.group;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/group","type",{type: "string"},"must be string");errors++;}
if(!((((data0 === "machine") || (data0 === "program")) || (data0 === "state")) || (data0 === "models"))){vErrors = fail(vErrors,instancePath+"/group","enum",{allowedValues: schema33.properties.group.enum},"must be equal to one of the allowed values");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data1 = data.name;
if(typeof data1 === "string"){
if(func65(data1) > 64){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.verdict !== undefined && func0.call(data, "verdict")){let data2 = data.verdict;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/verdict","type",{type: "string"},"must be string");errors++;}
if(!(((data2 === "ok") || (data2 === "warn")) || (data2 === "bad"))){vErrors = fail(vErrors,instancePath+"/verdict","enum",{allowedValues: schema32.enum},"must be equal to one of the allowed values");errors++;}}
if(data.found !== undefined && func0.call(data, "found")){let data3 = data.found;
if(typeof data3 === "string"){
if(func65(data3) > 65536){vErrors = fail(vErrors,instancePath+"/found","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/found","type",{type: "string"},"must be string");errors++;}}
if(data.help !== undefined && func0.call(data, "help")){let data4 = data.help;
if((typeof data4 !== "string") && (data4 !== null)){vErrors = fail(vErrors,instancePath+"/help","type",{type: schema33.properties.help.type},"must be string,null");errors++;}
if(typeof data4 === "string"){
if(func65(data4) > 65536){vErrors = fail(vErrors,instancePath+"/help","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema69 = {"type":"string","enum":["scalar","avx2","avx512"]};
const schema71 = {"type":"string","enum":["float32","bfloat16"]};
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.precision === undefined) || (!(func0.call(data, "precision")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "precision"},"must have required property '"+"precision"+"'");errors++;}
if((data.flops_per_second === undefined) || (!(func0.call(data, "flops_per_second")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "flops_per_second"},"must have required property '"+"flops_per_second"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "precision") || (key0 === "flops_per_second"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.precision !== undefined && func0.call(data, "precision")){let data0 = data.precision;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/precision","type",{type: "string"},"must be string");errors++;}
if(!((data0 === "float32") || (data0 === "bfloat16"))){vErrors = fail(vErrors,instancePath+"/precision","enum",{allowedValues: schema71.enum},"must be equal to one of the allowed values");errors++;}}
if(data.flops_per_second !== undefined && func0.call(data, "flops_per_second")){let data1 = data.flops_per_second;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/flops_per_second","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/flops_per_second","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate49.errors = vErrors;return errors === 0;}validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema72 = {"type":"object","properties":{"model":{"type":"string","maxLength":64},"layer":{"type":"string","maxLength":64},"direction":{"$ref":"#/$defs/ProductDirection"},"stored":{"allOf":[{"$ref":"common.schema.json#/$defs/ComputeDtype"}]},"precision":{"allOf":[{"$ref":"common.schema.json#/$defs/ComputeDtype"}]},"rows":{"type":"integer","minimum":1,"maximum":9007199254740991},"outputs":{"type":"integer","minimum":1,"maximum":9007199254740991},"depth":{"type":"integer","minimum":1,"maximum":9007199254740991},"flops_per_second":{"type":"number","minimum":0},"peak_share":{"type":"number","minimum":0},"weight_bytes_per_second":{"type":"number","minimum":0},"read_share":{"type":"number","minimum":0}},"required":["model","layer","direction","stored","precision","rows","outputs","depth","flops_per_second","peak_share","weight_bytes_per_second","read_share"],"additionalProperties":false};
const schema73 = {"type":"string","enum":["forward","backward"]};
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.model === undefined) || (!(func0.call(data, "model")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "model"},"must have required property '"+"model"+"'");errors++;}
if((data.layer === undefined) || (!(func0.call(data, "layer")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "layer"},"must have required property '"+"layer"+"'");errors++;}
if((data.direction === undefined) || (!(func0.call(data, "direction")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "direction"},"must have required property '"+"direction"+"'");errors++;}
if((data.stored === undefined) || (!(func0.call(data, "stored")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "stored"},"must have required property '"+"stored"+"'");errors++;}
if((data.precision === undefined) || (!(func0.call(data, "precision")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "precision"},"must have required property '"+"precision"+"'");errors++;}
if((data.rows === undefined) || (!(func0.call(data, "rows")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "rows"},"must have required property '"+"rows"+"'");errors++;}
if((data.outputs === undefined) || (!(func0.call(data, "outputs")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "outputs"},"must have required property '"+"outputs"+"'");errors++;}
if((data.depth === undefined) || (!(func0.call(data, "depth")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "depth"},"must have required property '"+"depth"+"'");errors++;}
if((data.flops_per_second === undefined) || (!(func0.call(data, "flops_per_second")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "flops_per_second"},"must have required property '"+"flops_per_second"+"'");errors++;}
if((data.peak_share === undefined) || (!(func0.call(data, "peak_share")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "peak_share"},"must have required property '"+"peak_share"+"'");errors++;}
if((data.weight_bytes_per_second === undefined) || (!(func0.call(data, "weight_bytes_per_second")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "weight_bytes_per_second"},"must have required property '"+"weight_bytes_per_second"+"'");errors++;}
if((data.read_share === undefined) || (!(func0.call(data, "read_share")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "read_share"},"must have required property '"+"read_share"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema72.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.model !== undefined && func0.call(data, "model")){let data0 = data.model;
if(typeof data0 === "string"){
if(func65(data0) > 64){vErrors = fail(vErrors,instancePath+"/model","maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/model","type",{type: "string"},"must be string");errors++;}}
if(data.layer !== undefined && func0.call(data, "layer")){let data1 = data.layer;
if(typeof data1 === "string"){
if(func65(data1) > 64){vErrors = fail(vErrors,instancePath+"/layer","maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/layer","type",{type: "string"},"must be string");errors++;}}
if(data.direction !== undefined && func0.call(data, "direction")){let data2 = data.direction;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/direction","type",{type: "string"},"must be string");errors++;}
if(!((data2 === "forward") || (data2 === "backward"))){vErrors = fail(vErrors,instancePath+"/direction","enum",{allowedValues: schema73.enum},"must be equal to one of the allowed values");errors++;}}
if(data.stored !== undefined && func0.call(data, "stored")){let data3 = data.stored;
if(typeof data3 !== "string"){vErrors = fail(vErrors,instancePath+"/stored","type",{type: "string"},"must be string");errors++;}
if(!((data3 === "float32") || (data3 === "bfloat16"))){vErrors = fail(vErrors,instancePath+"/stored","enum",{allowedValues: schema71.enum},"must be equal to one of the allowed values");errors++;}}
if(data.precision !== undefined && func0.call(data, "precision")){let data4 = data.precision;
if(typeof data4 !== "string"){vErrors = fail(vErrors,instancePath+"/precision","type",{type: "string"},"must be string");errors++;}
if(!((data4 === "float32") || (data4 === "bfloat16"))){vErrors = fail(vErrors,instancePath+"/precision","enum",{allowedValues: schema71.enum},"must be equal to one of the allowed values");errors++;}}
if(data.rows !== undefined && func0.call(data, "rows")){let data5 = data.rows;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/rows","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/rows","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/rows","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.outputs !== undefined && func0.call(data, "outputs")){let data6 = data.outputs;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){vErrors = fail(vErrors,instancePath+"/outputs","type",{type: "integer"},"must be integer");errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/outputs","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data6 < 1 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/outputs","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.depth !== undefined && func0.call(data, "depth")){let data7 = data.depth;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){vErrors = fail(vErrors,instancePath+"/depth","type",{type: "integer"},"must be integer");errors++;}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/depth","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data7 < 1 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/depth","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.flops_per_second !== undefined && func0.call(data, "flops_per_second")){let data8 = data.flops_per_second;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/flops_per_second","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/flops_per_second","type",{type: "number"},"must be number");errors++;}}
if(data.peak_share !== undefined && func0.call(data, "peak_share")){let data9 = data.peak_share;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/peak_share","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/peak_share","type",{type: "number"},"must be number");errors++;}}
if(data.weight_bytes_per_second !== undefined && func0.call(data, "weight_bytes_per_second")){let data10 = data.weight_bytes_per_second;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/weight_bytes_per_second","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/weight_bytes_per_second","type",{type: "number"},"must be number");errors++;}}
if(data.read_share !== undefined && func0.call(data, "read_share")){let data11 = data.read_share;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/read_share","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/read_share","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate51.errors = vErrors;return errors === 0;}validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema76 = {"type":"object","properties":{"stored":{"allOf":[{"$ref":"common.schema.json#/$defs/ComputeDtype"}]},"precision":{"allOf":[{"$ref":"common.schema.json#/$defs/ComputeDtype"}]},"layers":{"type":"integer","minimum":1,"maximum":9007199254740991},"hidden":{"type":"integer","minimum":1,"maximum":9007199254740991},"virtual_tokens":{"type":"integer","minimum":1,"maximum":9007199254740991},"rows":{"type":"integer","minimum":1,"maximum":9007199254740991},"seconds":{"type":"number","minimum":0},"flops":{"type":"number","minimum":0},"flops_per_second":{"type":"number","minimum":0},"peak_share":{"type":"number","minimum":0}},"required":["stored","precision","layers","hidden","virtual_tokens","rows","seconds","flops","flops_per_second","peak_share"],"additionalProperties":false};
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.stored === undefined) || (!(func0.call(data, "stored")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "stored"},"must have required property '"+"stored"+"'");errors++;}
if((data.precision === undefined) || (!(func0.call(data, "precision")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "precision"},"must have required property '"+"precision"+"'");errors++;}
if((data.layers === undefined) || (!(func0.call(data, "layers")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "layers"},"must have required property '"+"layers"+"'");errors++;}
if((data.hidden === undefined) || (!(func0.call(data, "hidden")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "hidden"},"must have required property '"+"hidden"+"'");errors++;}
if((data.virtual_tokens === undefined) || (!(func0.call(data, "virtual_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "virtual_tokens"},"must have required property '"+"virtual_tokens"+"'");errors++;}
if((data.rows === undefined) || (!(func0.call(data, "rows")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "rows"},"must have required property '"+"rows"+"'");errors++;}
if((data.seconds === undefined) || (!(func0.call(data, "seconds")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "seconds"},"must have required property '"+"seconds"+"'");errors++;}
if((data.flops === undefined) || (!(func0.call(data, "flops")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "flops"},"must have required property '"+"flops"+"'");errors++;}
if((data.flops_per_second === undefined) || (!(func0.call(data, "flops_per_second")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "flops_per_second"},"must have required property '"+"flops_per_second"+"'");errors++;}
if((data.peak_share === undefined) || (!(func0.call(data, "peak_share")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "peak_share"},"must have required property '"+"peak_share"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema76.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.stored !== undefined && func0.call(data, "stored")){let data0 = data.stored;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/stored","type",{type: "string"},"must be string");errors++;}
if(!((data0 === "float32") || (data0 === "bfloat16"))){vErrors = fail(vErrors,instancePath+"/stored","enum",{allowedValues: schema71.enum},"must be equal to one of the allowed values");errors++;}}
if(data.precision !== undefined && func0.call(data, "precision")){let data1 = data.precision;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/precision","type",{type: "string"},"must be string");errors++;}
if(!((data1 === "float32") || (data1 === "bfloat16"))){vErrors = fail(vErrors,instancePath+"/precision","enum",{allowedValues: schema71.enum},"must be equal to one of the allowed values");errors++;}}
if(data.layers !== undefined && func0.call(data, "layers")){let data2 = data.layers;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/layers","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/layers","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/layers","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.hidden !== undefined && func0.call(data, "hidden")){let data3 = data.hidden;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/hidden","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/hidden","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 1 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/hidden","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.virtual_tokens !== undefined && func0.call(data, "virtual_tokens")){let data4 = data.virtual_tokens;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/virtual_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/virtual_tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 1 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/virtual_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.rows !== undefined && func0.call(data, "rows")){let data5 = data.rows;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/rows","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/rows","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/rows","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.seconds !== undefined && func0.call(data, "seconds")){let data6 = data.seconds;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/seconds","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/seconds","type",{type: "number"},"must be number");errors++;}}
if(data.flops !== undefined && func0.call(data, "flops")){let data7 = data.flops;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/flops","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/flops","type",{type: "number"},"must be number");errors++;}}
if(data.flops_per_second !== undefined && func0.call(data, "flops_per_second")){let data8 = data.flops_per_second;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/flops_per_second","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/flops_per_second","type",{type: "number"},"must be number");errors++;}}
if(data.peak_share !== undefined && func0.call(data, "peak_share")){let data9 = data.peak_share;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/peak_share","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/peak_share","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate53.errors = vErrors;return errors === 0;}validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "operation"},"must have required property '"+"operation"+"'");errors++;}
if((data.threads === undefined) || (!(func0.call(data, "threads")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "threads"},"must have required property '"+"threads"+"'");errors++;}
if((data.isa === undefined) || (!(func0.call(data, "isa")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "isa"},"must have required property '"+"isa"+"'");errors++;}
if((data.read_bytes_per_second === undefined) || (!(func0.call(data, "read_bytes_per_second")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "read_bytes_per_second"},"must have required property '"+"read_bytes_per_second"+"'");errors++;}
if((data.peaks === undefined) || (!(func0.call(data, "peaks")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "peaks"},"must have required property '"+"peaks"+"'");errors++;}
if((data.products === undefined) || (!(func0.call(data, "products")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "products"},"must have required property '"+"products"+"'");errors++;}
if((data.steps === undefined) || (!(func0.call(data, "steps")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "steps"},"must have required property '"+"steps"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((((key0 === "operation") || (key0 === "threads")) || (key0 === "isa")) || (key0 === "read_bytes_per_second")) || (key0 === "peaks")) || (key0 === "products")) || (key0 === "steps"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.operation !== undefined && func0.call(data, "operation")){let data0 = data.operation;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/operation","type",{type: "string"},"must be string");errors++;}
if("roofline" !== data0){vErrors = fail(vErrors,instancePath+"/operation","const",{allowedValue: "roofline"},"must be equal to constant");errors++;}}
if(data.threads !== undefined && func0.call(data, "threads")){let data1 = data.threads;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/threads","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1024 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/threads","maximum",{comparison: "<=", limit: 1024},"must be <= 1024");errors++;}
if(data1 < 1 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/threads","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.isa !== undefined && func0.call(data, "isa")){let data2 = data.isa;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/isa","type",{type: "string"},"must be string");errors++;}
if(!(((data2 === "scalar") || (data2 === "avx2")) || (data2 === "avx512"))){vErrors = fail(vErrors,instancePath+"/isa","enum",{allowedValues: schema69.enum},"must be equal to one of the allowed values");errors++;}}
if(data.read_bytes_per_second !== undefined && func0.call(data, "read_bytes_per_second")){let data3 = data.read_bytes_per_second;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/read_bytes_per_second","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/read_bytes_per_second","type",{type: "number"},"must be number");errors++;}}
if(data.peaks !== undefined && func0.call(data, "peaks")){let data4 = data.peaks;
if(Array.isArray(data4)){
const len0 = data4.length;for(let i0=0; i0<len0; i0++){
if(!(validate49(data4[i0], {instancePath:instancePath+"/peaks/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/peaks","type",{type: "array"},"must be array");errors++;}}
if(data.products !== undefined && func0.call(data, "products")){let data6 = data.products;
if(Array.isArray(data6)){
const len1 = data6.length;for(let i1=0; i1<len1; i1++){
if(!(validate51(data6[i1], {instancePath:instancePath+"/products/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/products","type",{type: "array"},"must be array");errors++;}}
if(data.steps !== undefined && func0.call(data, "steps")){let data8 = data.steps;
if(Array.isArray(data8)){
const len2 = data8.length;for(let i2=0; i2<len2; i2++){
if(!(validate53(data8[i2], {instancePath:instancePath+"/steps/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/steps","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate63.errors = vErrors;return errors === 0;}validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/doctor-report.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.version === undefined) || (!(func0.call(data, "version")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "version"},"must have required property '"+"version"+"'");errors++;}
if((data.platform === undefined) || (!(func0.call(data, "platform")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "platform"},"must have required property '"+"platform"+"'");errors++;}
if((data.verdict === undefined) || (!(func0.call(data, "verdict")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "verdict"},"must have required property '"+"verdict"+"'");errors++;}
if((data.checks === undefined) || (!(func0.call(data, "checks")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "checks"},"must have required property '"+"checks"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "version") || (key0 === "platform")) || (key0 === "verdict")) || (key0 === "checks")) || (key0 === "roofline"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.version !== undefined && func0.call(data, "version")){let data0 = data.version;
if(typeof data0 === "string"){
if(func65(data0) > 64){vErrors = fail(vErrors,instancePath+"/version","maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/version","type",{type: "string"},"must be string");errors++;}}
if(data.platform !== undefined && func0.call(data, "platform")){let data1 = data.platform;
if(typeof data1 === "string"){
if(func65(data1) > 64){vErrors = fail(vErrors,instancePath+"/platform","maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/platform","type",{type: "string"},"must be string");errors++;}}
if(data.verdict !== undefined && func0.call(data, "verdict")){let data2 = data.verdict;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/verdict","type",{type: "string"},"must be string");errors++;}
if(!(((data2 === "ok") || (data2 === "warn")) || (data2 === "bad"))){vErrors = fail(vErrors,instancePath+"/verdict","enum",{allowedValues: schema32.enum},"must be equal to one of the allowed values");errors++;}}
if(data.checks !== undefined && func0.call(data, "checks")){let data3 = data.checks;
if(Array.isArray(data3)){
const len0 = data3.length;for(let i0=0; i0<len0; i0++){
if(!(validate21(data3[i0], {instancePath:instancePath+"/checks/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/checks","type",{type: "array"},"must be array");errors++;}}
if(data.roofline !== undefined && func0.call(data, "roofline")){
if(!(validate63(data.roofline, {instancePath:instancePath+"/roofline",parentData:data,parentDataProperty:"roofline",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
