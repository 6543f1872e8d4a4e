// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema32 = {"type":"object","properties":{"severity":{"type":"string","enum":["error","warning"]},"code":{"type":"string","maxLength":128,"pattern":"^[a-z]+/[a-z0-9-]+$"},"file":{"type":["string","null"],"maxLength":4096},"line":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"column":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"pointer":{"type":["string","null"],"maxLength":4096},"message":{"type":"string","maxLength":65536},"help":{"type":"string","maxLength":65536}},"required":["severity","code","file","line","column","pointer","message","help"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func72 = (function ucs2length(str) {
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
const pattern4 = new RegExp("^[a-z]+/[a-z0-9-]+$", "u");
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/diagnostic-list.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.diagnostics === undefined) || (!(func0.call(data, "diagnostics")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "diagnostics"},"must have required property '"+"diagnostics"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(key0 === "diagnostics")){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.diagnostics !== undefined && func0.call(data, "diagnostics")){let data0 = data.diagnostics;
if(Array.isArray(data0)){
const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.severity === undefined) || (!(func0.call(data1, "severity")))){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0,"required",{missingProperty: "severity"},"must have required property '"+"severity"+"'");errors++;}
if((data1.code === undefined) || (!(func0.call(data1, "code")))){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0,"required",{missingProperty: "code"},"must have required property '"+"code"+"'");errors++;}
if((data1.file === undefined) || (!(func0.call(data1, "file")))){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0,"required",{missingProperty: "file"},"must have required property '"+"file"+"'");errors++;}
if((data1.line === undefined) || (!(func0.call(data1, "line")))){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0,"required",{missingProperty: "line"},"must have required property '"+"line"+"'");errors++;}
if((data1.column === undefined) || (!(func0.call(data1, "column")))){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0,"required",{missingProperty: "column"},"must have required property '"+"column"+"'");errors++;}
if((data1.pointer === undefined) || (!(func0.call(data1, "pointer")))){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0,"required",{missingProperty: "pointer"},"must have required property '"+"pointer"+"'");errors++;}
if((data1.message === undefined) || (!(func0.call(data1, "message")))){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0,"required",{missingProperty: "message"},"must have required property '"+"message"+"'");errors++;}
if((data1.help === undefined) || (!(func0.call(data1, "help")))){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0,"required",{missingProperty: "help"},"must have required property '"+"help"+"'");errors++;}for(const key1 of Object.keys(data1)){
if(!((((((((key1 === "severity") || (key1 === "code")) || (key1 === "file")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer")) || (key1 === "message")) || (key1 === "help"))){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data1.severity !== undefined && func0.call(data1, "severity")){let data2 = data1.severity;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/severity","type",{type: "string"},"must be string");errors++;}
if(!((data2 === "error") || (data2 === "warning"))){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/severity","enum",{allowedValues: schema32.properties.severity.enum},"must be equal to one of the allowed values");errors++;}}
if(data1.code !== undefined && func0.call(data1, "code")){let data3 = data1.code;
if(typeof data3 === "string"){
if(func72(data3) > 128){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/code","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern4.test(data3)){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/code","pattern",{pattern: "^[a-z]+/[a-z0-9-]+$"},"must match pattern \""+"^[a-z]+/[a-z0-9-]+$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/code","type",{type: "string"},"must be string");errors++;}}
if(data1.file !== undefined && func0.call(data1, "file")){let data4 = data1.file;
if((typeof data4 !== "string") && (data4 !== null)){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/file","type",{type: schema32.properties.file.type},"must be string,null");errors++;}
if(typeof data4 === "string"){
if(func72(data4) > 4096){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/file","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}
if(data1.line !== undefined && func0.call(data1, "line")){let data5 = data1.line;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/line","type",{type: schema32.properties.line.type},"must be integer,null");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/line","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/line","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data1.column !== undefined && func0.call(data1, "column")){let data6 = data1.column;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/column","type",{type: schema32.properties.column.type},"must be integer,null");errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/column","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/column","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data1.pointer !== undefined && func0.call(data1, "pointer")){let data7 = data1.pointer;
if((typeof data7 !== "string") && (data7 !== null)){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/pointer","type",{type: schema32.properties.pointer.type},"must be string,null");errors++;}
if(typeof data7 === "string"){
if(func72(data7) > 4096){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/pointer","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}
if(data1.message !== undefined && func0.call(data1, "message")){let data8 = data1.message;
if(typeof data8 === "string"){
if(func72(data8) > 65536){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/message","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/message","type",{type: "string"},"must be string");errors++;}}
if(data1.help !== undefined && func0.call(data1, "help")){let data9 = data1.help;
if(typeof data9 === "string"){
if(func72(data9) > 65536){vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/help","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0+"/help","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/diagnostics/" + i0,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/diagnostics","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
