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
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/doctor-report.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.version === undefined) || (!(func0.call(data, "version")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "version"},"must have required property '"+"version"+"'");errors++;}
if((data.platform === undefined) || (!(func0.call(data, "platform")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "platform"},"must have required property '"+"platform"+"'");errors++;}
if((data.verdict === undefined) || (!(func0.call(data, "verdict")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "verdict"},"must have required property '"+"verdict"+"'");errors++;}
if((data.checks === undefined) || (!(func0.call(data, "checks")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "checks"},"must have required property '"+"checks"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "version") || (key0 === "platform")) || (key0 === "verdict")) || (key0 === "checks"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
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
if(!(validate21(data3[i0], {instancePath:instancePath+"/checks/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/checks","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
