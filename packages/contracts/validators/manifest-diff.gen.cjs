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
const schema43 = {"type":["string","number","boolean","array","null"]};
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "path"},"must have required property '"+"path"+"'");errors++;}
if((data.old === undefined) || (!(func0.call(data, "old")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "old"},"must have required property '"+"old"+"'");errors++;}
if((data.new === undefined) || (!(func0.call(data, "new")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "new"},"must have required property '"+"new"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "path") || (key0 === "old")) || (key0 === "new"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.path !== undefined && func0.call(data, "path")){let data0 = data.path;
if(typeof data0 === "string"){
if(func67(data0) > 4096){vErrors = fail(vErrors,instancePath+"/path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func67(data0) < 1){vErrors = fail(vErrors,instancePath+"/path","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/path","type",{type: "string"},"must be string");errors++;}}
if(data.old !== undefined && func0.call(data, "old")){let data1 = data.old;
if(((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (!(Array.isArray(data1)))) && (data1 !== null)){vErrors = fail(vErrors,instancePath+"/old","type",{type: schema43.type},"must be string,number,boolean,array,null");errors++;}}
if(data.new !== undefined && func0.call(data, "new")){let data2 = data.new;
if(((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (!(Array.isArray(data2)))) && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/new","type",{type: schema43.type},"must be string,number,boolean,array,null");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate28.errors = vErrors;return errors === 0;}validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.experiment === undefined) || (!(func0.call(data, "experiment")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "experiment"},"must have required property '"+"experiment"+"'");errors++;}
if((data.run_id === undefined) || (!(func0.call(data, "run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;}
if((data.last_run_id === undefined) || (!(func0.call(data, "last_run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "last_run_id"},"must have required property '"+"last_run_id"+"'");errors++;}
if((data.changes === undefined) || (!(func0.call(data, "changes")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "changes"},"must have required property '"+"changes"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "experiment") || (key0 === "run_id")) || (key0 === "last_run_id")) || (key0 === "changes"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.experiment !== undefined && func0.call(data, "experiment")){let data0 = data.experiment;
if(typeof data0 === "string"){
if(func67(data0) > 128){vErrors = fail(vErrors,instancePath+"/experiment","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/experiment","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/experiment","type",{type: "string"},"must be string");errors++;}}
if(data.run_id !== undefined && func0.call(data, "run_id")){let data1 = data.run_id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){vErrors = fail(vErrors,instancePath+"/run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "string"},"must be string");errors++;}}
if(data.last_run_id !== undefined && func0.call(data, "last_run_id")){let data2 = data.last_run_id;
const _errs10 = errors;let valid4 = false;
const _errs11 = errors;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){vErrors = fail(vErrors,instancePath+"/last_run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/last_run_id","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs11 === errors;valid4 = valid4 || _valid0;
const _errs14 = errors;
if(data2 !== null){vErrors = fail(vErrors,instancePath+"/last_run_id","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs14 === errors;valid4 = valid4 || _valid0;
if(!valid4){vErrors = fail(vErrors,instancePath+"/last_run_id","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs10;
if(vErrors !== null){
if(_errs10){vErrors.length = _errs10;}else {vErrors = null;}}}}
if(data.changes !== undefined && func0.call(data, "changes")){let data3 = data.changes;
if(Array.isArray(data3)){
const len0 = data3.length;for(let i0=0; i0<len0; i0++){
if(!(validate28(data3[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/changes","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/manifest-diff.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.experiments === undefined) || (!(func0.call(data, "experiments")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "experiments"},"must have required property '"+"experiments"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(key0 === "experiments")){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.experiments !== undefined && func0.call(data, "experiments")){let data0 = data.experiments;
if(Array.isArray(data0)){
const len0 = data0.length;for(let i0=0; i0<len0; i0++){
if(!(validate21(data0[i0], {instancePath:instancePath+"/experiments/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/experiments","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
