// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunesmith.dev/schemas/v1/tokenizer-facts.schema.json","type":"object","properties":{"end":{"type":"string","maxLength":4096},"unknown_end":{"anyOf":[{"$ref":"#/$defs/UnknownEnd"},{"type":"null"}]},"leading":{"type":"array","items":{"type":"string","maxLength":4096}},"trailing":{"type":"array","items":{"type":"string","maxLength":4096}},"special":{"type":"array","items":{"type":"string","maxLength":4096}},"other_class":{"anyOf":[{"$ref":"#/$defs/OtherClass"},{"type":"null"}]},"changes":{"type":["string","null"],"maxLength":134217728}},"required":["end","unknown_end","leading","trailing","special","changes"],"additionalProperties":false,"$defs":{"OtherClass":{"type":"object","properties":{"class":{"type":"string","maxLength":4096},"file":{"type":"string","maxLength":4096}},"required":["class","file"],"additionalProperties":false},"UnknownEnd":{"type":"object","properties":{"token":{"type":"string","maxLength":4096},"file":{"type":"string","maxLength":4096},"has_row":{"type":"boolean"}},"required":["token","file","has_row"],"additionalProperties":false}}};
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
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/tokenizer-facts.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.end === undefined) || (!(func0.call(data, "end")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "end"},"must have required property '"+"end"+"'");errors++;}
if((data.unknown_end === undefined) || (!(func0.call(data, "unknown_end")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "unknown_end"},"must have required property '"+"unknown_end"+"'");errors++;}
if((data.leading === undefined) || (!(func0.call(data, "leading")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "leading"},"must have required property '"+"leading"+"'");errors++;}
if((data.trailing === undefined) || (!(func0.call(data, "trailing")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "trailing"},"must have required property '"+"trailing"+"'");errors++;}
if((data.special === undefined) || (!(func0.call(data, "special")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "special"},"must have required property '"+"special"+"'");errors++;}
if((data.changes === undefined) || (!(func0.call(data, "changes")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "changes"},"must have required property '"+"changes"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((((key0 === "end") || (key0 === "unknown_end")) || (key0 === "leading")) || (key0 === "trailing")) || (key0 === "special")) || (key0 === "other_class")) || (key0 === "changes"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.end !== undefined && func0.call(data, "end")){let data0 = data.end;
if(typeof data0 === "string"){
if(func67(data0) > 4096){vErrors = fail(vErrors,instancePath+"/end","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/end","type",{type: "string"},"must be string");errors++;}}
if(data.unknown_end !== undefined && func0.call(data, "unknown_end")){let data1 = data.unknown_end;
const _errs5 = errors;let valid1 = false;
const _errs6 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.token === undefined) || (!(func0.call(data1, "token")))){vErrors = fail(vErrors,instancePath+"/unknown_end","required",{missingProperty: "token"},"must have required property '"+"token"+"'");errors++;}
if((data1.file === undefined) || (!(func0.call(data1, "file")))){vErrors = fail(vErrors,instancePath+"/unknown_end","required",{missingProperty: "file"},"must have required property '"+"file"+"'");errors++;}
if((data1.has_row === undefined) || (!(func0.call(data1, "has_row")))){vErrors = fail(vErrors,instancePath+"/unknown_end","required",{missingProperty: "has_row"},"must have required property '"+"has_row"+"'");errors++;}for(const key1 of Object.keys(data1)){
if(!(((key1 === "token") || (key1 === "file")) || (key1 === "has_row"))){vErrors = fail(vErrors,instancePath+"/unknown_end","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data1.token !== undefined && func0.call(data1, "token")){let data2 = data1.token;
if(typeof data2 === "string"){
if(func67(data2) > 4096){vErrors = fail(vErrors,instancePath+"/unknown_end/token","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/unknown_end/token","type",{type: "string"},"must be string");errors++;}}
if(data1.file !== undefined && func0.call(data1, "file")){let data3 = data1.file;
if(typeof data3 === "string"){
if(func67(data3) > 4096){vErrors = fail(vErrors,instancePath+"/unknown_end/file","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/unknown_end/file","type",{type: "string"},"must be string");errors++;}}
if(data1.has_row !== undefined && func0.call(data1, "has_row")){
if(typeof data1.has_row !== "boolean"){vErrors = fail(vErrors,instancePath+"/unknown_end/has_row","type",{type: "boolean"},"must be boolean");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/unknown_end","type",{type: "object"},"must be object");errors++;}var _valid0 = _errs6 === errors;valid1 = valid1 || _valid0;
const _errs16 = errors;
if(data1 !== null){vErrors = fail(vErrors,instancePath+"/unknown_end","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs16 === errors;valid1 = valid1 || _valid0;
if(!valid1){vErrors = fail(vErrors,instancePath+"/unknown_end","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs5;
if(vErrors !== null){
if(_errs5){vErrors.length = _errs5;}else {vErrors = null;}}}}
if(data.leading !== undefined && func0.call(data, "leading")){let data5 = data.leading;
if(Array.isArray(data5)){
const len0 = data5.length;for(let i0=0; i0<len0; i0++){let data6 = data5[i0];
if(typeof data6 === "string"){
if(func67(data6) > 4096){vErrors = fail(vErrors,instancePath+"/leading/" + i0,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/leading/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/leading","type",{type: "array"},"must be array");errors++;}}
if(data.trailing !== undefined && func0.call(data, "trailing")){let data7 = data.trailing;
if(Array.isArray(data7)){
const len1 = data7.length;for(let i1=0; i1<len1; i1++){let data8 = data7[i1];
if(typeof data8 === "string"){
if(func67(data8) > 4096){vErrors = fail(vErrors,instancePath+"/trailing/" + i1,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/trailing/" + i1,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/trailing","type",{type: "array"},"must be array");errors++;}}
if(data.special !== undefined && func0.call(data, "special")){let data9 = data.special;
if(Array.isArray(data9)){
const len2 = data9.length;for(let i2=0; i2<len2; i2++){let data10 = data9[i2];
if(typeof data10 === "string"){
if(func67(data10) > 4096){vErrors = fail(vErrors,instancePath+"/special/" + i2,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/special/" + i2,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/special","type",{type: "array"},"must be array");errors++;}}
if(data.other_class !== undefined && func0.call(data, "other_class")){let data11 = data.other_class;
const _errs31 = errors;let valid10 = false;
const _errs32 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.class === undefined) || (!(func0.call(data11, "class")))){vErrors = fail(vErrors,instancePath+"/other_class","required",{missingProperty: "class"},"must have required property '"+"class"+"'");errors++;}
if((data11.file === undefined) || (!(func0.call(data11, "file")))){vErrors = fail(vErrors,instancePath+"/other_class","required",{missingProperty: "file"},"must have required property '"+"file"+"'");errors++;}for(const key2 of Object.keys(data11)){
if(!((key2 === "class") || (key2 === "file"))){vErrors = fail(vErrors,instancePath+"/other_class","additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data11.class !== undefined && func0.call(data11, "class")){let data12 = data11.class;
if(typeof data12 === "string"){
if(func67(data12) > 4096){vErrors = fail(vErrors,instancePath+"/other_class/class","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/other_class/class","type",{type: "string"},"must be string");errors++;}}
if(data11.file !== undefined && func0.call(data11, "file")){let data13 = data11.file;
if(typeof data13 === "string"){
if(func67(data13) > 4096){vErrors = fail(vErrors,instancePath+"/other_class/file","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/other_class/file","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/other_class","type",{type: "object"},"must be object");errors++;}var _valid1 = _errs32 === errors;valid10 = valid10 || _valid1;
const _errs40 = errors;
if(data11 !== null){vErrors = fail(vErrors,instancePath+"/other_class","type",{type: "null"},"must be null");errors++;}var _valid1 = _errs40 === errors;valid10 = valid10 || _valid1;
if(!valid10){vErrors = fail(vErrors,instancePath+"/other_class","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs31;
if(vErrors !== null){
if(_errs31){vErrors.length = _errs31;}else {vErrors = null;}}}}
if(data.changes !== undefined && func0.call(data, "changes")){let data14 = data.changes;
if((typeof data14 !== "string") && (data14 !== null)){vErrors = fail(vErrors,instancePath+"/changes","type",{type: schema31.properties.changes.type},"must be string,null");errors++;}
if(typeof data14 === "string"){
if(func67(data14) > 134217728){vErrors = fail(vErrors,instancePath+"/changes","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
