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
const func69 = (function ucs2length(str) {
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
const schema36 = {"type":"string","enum":["classification","generation","summarization","question_answering","retrieval_augmented_generation","extraction","code"]};
const schema37 = {"type":["string","number","boolean","array","null"]};
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
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.models === undefined) || (!(func0.call(data, "models")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "models"},"must have required property '"+"models"+"'");errors++;}
if((data.task_ids === undefined) || (!(func0.call(data, "task_ids")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "task_ids"},"must have required property '"+"task_ids"+"'");errors++;}
if((data.provenance === undefined) || (!(func0.call(data, "provenance")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "provenance"},"must have required property '"+"provenance"+"'");errors++;}
if((data.values === undefined) || (!(func0.call(data, "values")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "values"},"must have required property '"+"values"+"'");errors++;}
if((data.ranges === undefined) || (!(func0.call(data, "ranges")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "ranges"},"must have required property '"+"ranges"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((key0 === "name") || (key0 === "models")) || (key0 === "task_ids")) || (key0 === "provenance")) || (key0 === "values")) || (key0 === "ranges"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func69(data0) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.models !== undefined && func0.call(data, "models")){let data1 = data.models;
if(Array.isArray(data1)){
if(data1.length < 1){vErrors = fail(vErrors,instancePath+"/models","minItems",{limit: 1},"must NOT have fewer than 1 items");errors++;}
const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];
if(typeof data2 === "string"){
if(func69(data2) > 256){vErrors = fail(vErrors,instancePath+"/models/" + i0,"maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func69(data2) < 1){vErrors = fail(vErrors,instancePath+"/models/" + i0,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/models/" + i0,"type",{type: "string"},"must be string");errors++;}}let i1 = data1.length;let j0;
if(i1 > 1){
const indices0 = {};for(;i1--;){let item0 = data1[i1];
if(typeof item0 !== "string"){continue;}
if(typeof indices0[item0] == "number"){j0 = indices0[item0];vErrors = fail(vErrors,instancePath+"/models","uniqueItems",{i: i1, j: j0},"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");errors++;break;}indices0[item0] = i1;}}}else {vErrors = fail(vErrors,instancePath+"/models","type",{type: "array"},"must be array");errors++;}}
if(data.task_ids !== undefined && func0.call(data, "task_ids")){let data3 = data.task_ids;
if(Array.isArray(data3)){
const len1 = data3.length;for(let i2=0; i2<len1; i2++){let data4 = data3[i2];
if(typeof data4 !== "string"){vErrors = fail(vErrors,instancePath+"/task_ids/" + i2,"type",{type: "string"},"must be string");errors++;}
if(!(((((((data4 === "classification") || (data4 === "generation")) || (data4 === "summarization")) || (data4 === "question_answering")) || (data4 === "retrieval_augmented_generation")) || (data4 === "extraction")) || (data4 === "code"))){vErrors = fail(vErrors,instancePath+"/task_ids/" + i2,"enum",{allowedValues: schema36.enum},"must be equal to one of the allowed values");errors++;}}let i3 = data3.length;let j1;
if(i3 > 1){outer0:for(;i3--;){for(j1 = i3; j1--;){
if(func27(data3[i3], data3[j1])){vErrors = fail(vErrors,instancePath+"/task_ids","uniqueItems",{i: i3, j: j1},"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)");errors++;break outer0;}}}}}else {vErrors = fail(vErrors,instancePath+"/task_ids","type",{type: "array"},"must be array");errors++;}}
if(data.provenance !== undefined && func0.call(data, "provenance")){let data5 = data.provenance;
if(typeof data5 === "string"){
if(func69(data5) > 4096){vErrors = fail(vErrors,instancePath+"/provenance","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func69(data5) < 1){vErrors = fail(vErrors,instancePath+"/provenance","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/provenance","type",{type: "string"},"must be string");errors++;}}
if(data.values !== undefined && func0.call(data, "values")){let data6 = data.values;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){for(const key1 of Object.keys(data6)){let data7 = data6[key1];
if(((((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")) && (!(Array.isArray(data7)))) && (data7 !== null)){vErrors = fail(vErrors,instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: schema37.type},"must be string,number,boolean,array,null");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/values","type",{type: "object"},"must be object");errors++;}}
if(data.ranges !== undefined && func0.call(data, "ranges")){let data8 = data.ranges;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){for(const key2 of Object.keys(data8)){let data9 = data8[key2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.min === undefined) || (!(func0.call(data9, "min")))){vErrors = fail(vErrors,instancePath+"/ranges/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"required",{missingProperty: "min"},"must have required property '"+"min"+"'");errors++;}
if((data9.max === undefined) || (!(func0.call(data9, "max")))){vErrors = fail(vErrors,instancePath+"/ranges/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"required",{missingProperty: "max"},"must have required property '"+"max"+"'");errors++;}for(const key3 of Object.keys(data9)){
if(!((key3 === "min") || (key3 === "max"))){vErrors = fail(vErrors,instancePath+"/ranges/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"additionalProperties",{additionalProperty: key3},"must NOT have additional properties");errors++;}}
if(data9.min !== undefined && func0.call(data9, "min")){let data10 = data9.min;
if(!((typeof data10 == "number") && (isFinite(data10)))){vErrors = fail(vErrors,instancePath+"/ranges/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/min","type",{type: "number"},"must be number");errors++;}}
if(data9.max !== undefined && func0.call(data9, "max")){let data11 = data9.max;
if(!((typeof data11 == "number") && (isFinite(data11)))){vErrors = fail(vErrors,instancePath+"/ranges/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/max","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/ranges/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/ranges","type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate22.errors = vErrors;return errors === 0;}validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/catalog.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "apiVersion"},"must have required property '"+"apiVersion"+"'");errors++;}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "kind"},"must have required property '"+"kind"+"'");errors++;}
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.version === undefined) || (!(func0.call(data, "version")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "version"},"must have required property '"+"version"+"'");errors++;}
if((data.description === undefined) || (!(func0.call(data, "description")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "description"},"must have required property '"+"description"+"'");errors++;}
if((data.entries === undefined) || (!(func0.call(data, "entries")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "entries"},"must have required property '"+"entries"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "name")) || (key0 === "version")) || (key0 === "description")) || (key0 === "entries"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){let data0 = data.apiVersion;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/apiVersion","type",{type: "string"},"must be string");errors++;}
if("tune/v1" !== data0){vErrors = fail(vErrors,instancePath+"/apiVersion","const",{allowedValue: "tune/v1"},"must be equal to constant");errors++;}}
if(data.kind !== undefined && func0.call(data, "kind")){let data1 = data.kind;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/kind","type",{type: "string"},"must be string");errors++;}
if("Catalog" !== data1){vErrors = fail(vErrors,instancePath+"/kind","const",{allowedValue: "Catalog"},"must be equal to constant");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data2 = data.name;
if(typeof data2 === "string"){
if(func69(data2) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern4.test(data2)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.version !== undefined && func0.call(data, "version")){let data3 = data.version;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/version","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/version","maximum",{comparison: "<=", limit: 4294967295},"must be <= 4294967295");errors++;}
if(data3 < 1 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/version","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.description !== undefined && func0.call(data, "description")){let data4 = data.description;
if(typeof data4 === "string"){
if(func69(data4) > 4096){vErrors = fail(vErrors,instancePath+"/description","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/description","type",{type: "string"},"must be string");errors++;}}
if(data.entries !== undefined && func0.call(data, "entries")){let data5 = data.entries;
if(Array.isArray(data5)){
if(data5.length < 1){vErrors = fail(vErrors,instancePath+"/entries","minItems",{limit: 1},"must NOT have fewer than 1 items");errors++;}
const len0 = data5.length;for(let i0=0; i0<len0; i0++){
if(!(validate22(data5[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/entries","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
