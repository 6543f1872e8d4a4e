// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunesmith.dev/schemas/v1/model.schema.json","type":"object","properties":{"apiVersion":{"const":"tune/v1","type":"string"},"kind":{"const":"Model","type":"string"},"name":{"$ref":"common.schema.json#/$defs/Name"},"description":{"type":"string","maxLength":65536},"tags":{"$ref":"common.schema.json#/$defs/Tags"},"model_id":{"allOf":[{"$ref":"common.schema.json#/$defs/ModelId"}]},"revision":{"allOf":[{"$ref":"common.schema.json#/$defs/Revision"}]},"digest":{"allOf":[{"$ref":"common.schema.json#/$defs/Digest"}]},"silence":{"$ref":"common.schema.json#/$defs/Silence"}},"required":["apiVersion","kind","name","model_id"],"additionalProperties":false,"patternProperties":{"^x-":{}}};
const func0 = Object.prototype.hasOwnProperty;
const func68 = (function ucs2length(str) {
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
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", "u");
const pattern6 = new RegExp("^[^\\u0000]*$", "u");
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
const func27 = (function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
});
const pattern8 = new RegExp("^[a-z]+/[a-z0-9-]+$", "u");
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(Array.isArray(data)){
if(data.length > 64){vErrors = fail(vErrors,instancePath,"maxItems",{limit: 64},"must NOT have more than 64 items");errors++;}
const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];
if(typeof data0 === "string"){
if(func68(data0) > 128){vErrors = fail(vErrors,instancePath+"/" + i0,"maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern8.test(data0)){vErrors = fail(vErrors,instancePath+"/" + i0,"pattern",{pattern: "^[a-z]+/[a-z0-9-]+$"},"must match pattern \""+"^[a-z]+/[a-z0-9-]+$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/" + i0,"type",{type: "string"},"must be string");errors++;}}let i1 = data.length;let j0;
if(i1 > 1){outer0:for(;i1--;){for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){vErrors = fail(vErrors,instancePath,"uniqueItems",{i: i1, j: j0},"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");errors++;break outer0;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "array"},"must be array");errors++;}validate22.errors = vErrors;return errors === 0;}validate22.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/model.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "apiVersion"},"must have required property '"+"apiVersion"+"'");errors++;}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "kind"},"must have required property '"+"kind"+"'");errors++;}
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.model_id === undefined) || (!(func0.call(data, "model_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "model_id"},"must have required property '"+"model_id"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((func0.call(schema31.properties, key0)) || (pattern4.test(key0)))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){let data0 = data.apiVersion;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/apiVersion","type",{type: "string"},"must be string");errors++;}
if("tune/v1" !== data0){vErrors = fail(vErrors,instancePath+"/apiVersion","const",{allowedValue: "tune/v1"},"must be equal to constant");errors++;}}
if(data.kind !== undefined && func0.call(data, "kind")){let data1 = data.kind;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/kind","type",{type: "string"},"must be string");errors++;}
if("Model" !== data1){vErrors = fail(vErrors,instancePath+"/kind","const",{allowedValue: "Model"},"must be equal to constant");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data2 = data.name;
if(typeof data2 === "string"){
if(func68(data2) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data2)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.description !== undefined && func0.call(data, "description")){let data3 = data.description;
if(typeof data3 === "string"){
if(func68(data3) > 65536){vErrors = fail(vErrors,instancePath+"/description","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/description","type",{type: "string"},"must be string");errors++;}}
if(data.tags !== undefined && func0.call(data, "tags")){let data4 = data.tags;
if(Array.isArray(data4)){
if(data4.length > 64){vErrors = fail(vErrors,instancePath+"/tags","maxItems",{limit: 64},"must NOT have more than 64 items");errors++;}
const len0 = data4.length;for(let i0=0; i0<len0; i0++){let data5 = data4[i0];
if(typeof data5 === "string"){
if(func68(data5) > 256){vErrors = fail(vErrors,instancePath+"/tags/" + i0,"maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func68(data5) < 1){vErrors = fail(vErrors,instancePath+"/tags/" + i0,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tags/" + i0,"type",{type: "string"},"must be string");errors++;}}let i1 = data4.length;let j0;
if(i1 > 1){
const indices0 = {};for(;i1--;){let item0 = data4[i1];
if(typeof item0 !== "string"){continue;}
if(typeof indices0[item0] == "number"){j0 = indices0[item0];vErrors = fail(vErrors,instancePath+"/tags","uniqueItems",{i: i1, j: j0},"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");errors++;break;}indices0[item0] = i1;}}}else {vErrors = fail(vErrors,instancePath+"/tags","type",{type: "array"},"must be array");errors++;}}
if(data.model_id !== undefined && func0.call(data, "model_id")){let data6 = data.model_id;
if(typeof data6 === "string"){
if(func68(data6) > 4096){vErrors = fail(vErrors,instancePath+"/model_id","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func68(data6) < 1){vErrors = fail(vErrors,instancePath+"/model_id","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}
if(!pattern6.test(data6)){vErrors = fail(vErrors,instancePath+"/model_id","pattern",{pattern: "^[^\\u0000]*$"},"must match pattern \""+"^[^\\u0000]*$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/model_id","type",{type: "string"},"must be string");errors++;}}
if(data.revision !== undefined && func0.call(data, "revision")){let data7 = data.revision;
if(typeof data7 === "string"){
if(func68(data7) > 256){vErrors = fail(vErrors,instancePath+"/revision","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func68(data7) < 1){vErrors = fail(vErrors,instancePath+"/revision","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/revision","type",{type: "string"},"must be string");errors++;}}
if(data.digest !== undefined && func0.call(data, "digest")){let data8 = data.digest;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){vErrors = fail(vErrors,instancePath+"/digest","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/digest","type",{type: "string"},"must be string");errors++;}}
if(data.silence !== undefined && func0.call(data, "silence")){
if(!(validate22(data.silence, {instancePath:instancePath+"/silence",parentData:data,parentDataProperty:"silence",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
