// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunesmith.dev/schemas/v1/data-asset.schema.json","type":"object","properties":{"apiVersion":{"const":"tune/v1","type":"string"},"kind":{"const":"DataAsset","type":"string"},"name":{"$ref":"common.schema.json#/$defs/Name"},"description":{"type":"string","maxLength":65536},"tags":{"$ref":"common.schema.json#/$defs/Tags"},"data_references":{"type":"array","items":{"$ref":"data-reference.schema.json#/$defs/ContainerReference"},"minItems":1,"maxItems":1000},"record_schema":{"$ref":"#/$defs/RecordSchema"},"digest":{"allOf":[{"$ref":"common.schema.json#/$defs/Digest"}]},"silence":{"$ref":"common.schema.json#/$defs/Silence"}},"required":["apiVersion","kind","name","data_references"],"additionalProperties":false,"patternProperties":{"^x-":{}},"$defs":{"RecordSchema":{"type":"object","properties":{"columns":{"type":"array","items":{"$ref":"#/$defs/Column"},"minItems":1,"maxItems":1000}},"required":["columns"],"additionalProperties":false},"Column":{"type":"object","discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/StringColumn"},{"$ref":"#/$defs/NumberColumn"},{"$ref":"#/$defs/BooleanColumn"}]},"StringColumn":{"type":"object","properties":{"name":{"$ref":"#/$defs/ColumnName"},"type":{"const":"string","type":"string"},"required":{"type":"boolean"},"min_length":{"type":"integer","minimum":0,"maximum":134217728},"max_length":{"type":"integer","minimum":0,"maximum":134217728},"values":{"type":"array","items":{"type":"string","maxLength":65536},"minItems":1,"maxItems":10000,"uniqueItems":true}},"required":["name","type"],"additionalProperties":false},"NumberColumn":{"type":"object","properties":{"name":{"$ref":"#/$defs/ColumnName"},"type":{"const":"number","type":"string"},"required":{"type":"boolean"},"minimum":{"type":"number"},"maximum":{"type":"number"}},"required":["name","type"],"additionalProperties":false},"BooleanColumn":{"type":"object","properties":{"name":{"$ref":"#/$defs/ColumnName"},"type":{"const":"boolean","type":"string"},"required":{"type":"boolean"}},"required":["name","type"],"additionalProperties":false},"ColumnName":{"type":"string","minLength":1,"maxLength":256}}};
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
const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
const schema36 = {"type":"object","properties":{"type":{"const":"container","type":"string"},"location":{"allOf":[{"$ref":"#/$defs/DataLocation"}]},"format":{"type":"string","enum":["json","jsonl","csv"]},"fields":{"$ref":"#/$defs/FieldMapping"}},"required":["type","location"],"additionalProperties":false};
const pattern6 = new RegExp("^[^\\u0000]*$", "u");
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "path"},"must have required property '"+"path"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(key0 === "path")){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.path !== undefined && func0.call(data, "path")){let data0 = data.path;
if(typeof data0 === "string"){
if(func68(data0) > 4096){vErrors = fail(vErrors,instancePath+"/path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func68(data0) < 1){vErrors = fail(vErrors,instancePath+"/path","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}
if(!pattern6.test(data0)){vErrors = fail(vErrors,instancePath+"/path","pattern",{pattern: "^[^\\u0000]*$"},"must match pattern \""+"^[^\\u0000]*$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/path","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate24.errors = vErrors;return errors === 0;}validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.location === undefined) || (!(func0.call(data, "location")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "location"},"must have required property '"+"location"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "type") || (key0 === "location")) || (key0 === "format")) || (key0 === "fields"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data0 = data.type;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if("container" !== data0){vErrors = fail(vErrors,instancePath+"/type","const",{allowedValue: "container"},"must be equal to constant");errors++;}}
if(data.location !== undefined && func0.call(data, "location")){
if(!(validate24(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}}
if(data.format !== undefined && func0.call(data, "format")){let data2 = data.format;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/format","type",{type: "string"},"must be string");errors++;}
if(!(((data2 === "json") || (data2 === "jsonl")) || (data2 === "csv"))){vErrors = fail(vErrors,instancePath+"/format","enum",{allowedValues: schema36.properties.format.enum},"must be equal to one of the allowed values");errors++;}}
if(data.fields !== undefined && func0.call(data, "fields")){let data3 = data.fields;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){for(const key1 of Object.keys(data3)){
if(!((key1 === "input") || (key1 === "output"))){vErrors = fail(vErrors,instancePath+"/fields","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data3.input !== undefined && func0.call(data3, "input")){let data4 = data3.input;
if(typeof data4 === "string"){
if(func68(data4) > 256){vErrors = fail(vErrors,instancePath+"/fields/input","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func68(data4) < 1){vErrors = fail(vErrors,instancePath+"/fields/input","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/fields/input","type",{type: "string"},"must be string");errors++;}}
if(data3.output !== undefined && func0.call(data3, "output")){let data5 = data3.output;
if(typeof data5 === "string"){
if(func68(data5) > 256){vErrors = fail(vErrors,instancePath+"/fields/output","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func68(data5) < 1){vErrors = fail(vErrors,instancePath+"/fields/output","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/fields/output","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/fields","type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate31.errors = vErrors;return errors === 0;}validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((key0 === "name") || (key0 === "type")) || (key0 === "required")) || (key0 === "min_length")) || (key0 === "max_length")) || (key0 === "values"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func68(data0) > 256){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func68(data0) < 1){vErrors = fail(vErrors,instancePath+"/name","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data1 = data.type;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if("string" !== data1){vErrors = fail(vErrors,instancePath+"/type","const",{allowedValue: "string"},"must be equal to constant");errors++;}}
if(data.required !== undefined && func0.call(data, "required")){
if(typeof data.required !== "boolean"){vErrors = fail(vErrors,instancePath+"/required","type",{type: "boolean"},"must be boolean");errors++;}}
if(data.min_length !== undefined && func0.call(data, "min_length")){let data3 = data.min_length;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/min_length","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 134217728 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/min_length","maximum",{comparison: "<=", limit: 134217728},"must be <= 134217728");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/min_length","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.max_length !== undefined && func0.call(data, "max_length")){let data4 = data.max_length;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/max_length","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 134217728 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/max_length","maximum",{comparison: "<=", limit: 134217728},"must be <= 134217728");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/max_length","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.values !== undefined && func0.call(data, "values")){let data5 = data.values;
if(Array.isArray(data5)){
if(data5.length > 10000){vErrors = fail(vErrors,instancePath+"/values","maxItems",{limit: 10000},"must NOT have more than 10000 items");errors++;}
if(data5.length < 1){vErrors = fail(vErrors,instancePath+"/values","minItems",{limit: 1},"must NOT have fewer than 1 items");errors++;}
const len0 = data5.length;for(let i0=0; i0<len0; i0++){let data6 = data5[i0];
if(typeof data6 === "string"){
if(func68(data6) > 65536){vErrors = fail(vErrors,instancePath+"/values/" + i0,"maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/values/" + i0,"type",{type: "string"},"must be string");errors++;}}let i1 = data5.length;let j0;
if(i1 > 1){
const indices0 = {};for(;i1--;){let item0 = data5[i1];
if(typeof item0 !== "string"){continue;}
if(typeof indices0[item0] == "number"){j0 = indices0[item0];vErrors = fail(vErrors,instancePath+"/values","uniqueItems",{i: i1, j: j0},"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");errors++;break;}indices0[item0] = i1;}}}else {vErrors = fail(vErrors,instancePath+"/values","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate36.errors = vErrors;return errors === 0;}validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "name") || (key0 === "type")) || (key0 === "required")) || (key0 === "minimum")) || (key0 === "maximum"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func68(data0) > 256){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func68(data0) < 1){vErrors = fail(vErrors,instancePath+"/name","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data1 = data.type;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if("number" !== data1){vErrors = fail(vErrors,instancePath+"/type","const",{allowedValue: "number"},"must be equal to constant");errors++;}}
if(data.required !== undefined && func0.call(data, "required")){
if(typeof data.required !== "boolean"){vErrors = fail(vErrors,instancePath+"/required","type",{type: "boolean"},"must be boolean");errors++;}}
if(data.minimum !== undefined && func0.call(data, "minimum")){let data3 = data.minimum;
if(!((typeof data3 == "number") && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/minimum","type",{type: "number"},"must be number");errors++;}}
if(data.maximum !== undefined && func0.call(data, "maximum")){let data4 = data.maximum;
if(!((typeof data4 == "number") && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/maximum","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate37.errors = vErrors;return errors === 0;}validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "name") || (key0 === "type")) || (key0 === "required"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func68(data0) > 256){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func68(data0) < 1){vErrors = fail(vErrors,instancePath+"/name","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data1 = data.type;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if("boolean" !== data1){vErrors = fail(vErrors,instancePath+"/type","const",{allowedValue: "boolean"},"must be equal to constant");errors++;}}
if(data.required !== undefined && func0.call(data, "required")){
if(typeof data.required !== "boolean"){vErrors = fail(vErrors,instancePath+"/required","type",{type: "boolean"},"must be boolean");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate38.errors = vErrors;return errors === 0;}validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "string"){
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);errors = vErrors.length;}var props0 = true;}else if(tag0 === "number"){
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else if(tag0 === "boolean"){
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "mapping", tag: "type", tagValue: tag0},"value of tag \"type\" must be in oneOf");errors++;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "tag", tag: "type", tagValue: tag0},"tag \"type\" must be string");errors++;}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate35.errors = vErrors;evaluated0.props = props0;return errors === 0;}validate35.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.columns === undefined) || (!(func0.call(data, "columns")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "columns"},"must have required property '"+"columns"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(key0 === "columns")){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.columns !== undefined && func0.call(data, "columns")){let data0 = data.columns;
if(Array.isArray(data0)){
if(data0.length > 1000){vErrors = fail(vErrors,instancePath+"/columns","maxItems",{limit: 1000},"must NOT have more than 1000 items");errors++;}
if(data0.length < 1){vErrors = fail(vErrors,instancePath+"/columns","minItems",{limit: 1},"must NOT have fewer than 1 items");errors++;}
const len0 = data0.length;for(let i0=0; i0<len0; i0++){
if(!(validate35(data0[i0], {instancePath:instancePath+"/columns/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/columns","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate34.errors = vErrors;return errors === 0;}validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
const pattern9 = new RegExp("^[a-z]+/[a-z0-9-]+$", "u");
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(Array.isArray(data)){
if(data.length > 64){vErrors = fail(vErrors,instancePath,"maxItems",{limit: 64},"must NOT have more than 64 items");errors++;}
const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];
if(typeof data0 === "string"){
if(func68(data0) > 128){vErrors = fail(vErrors,instancePath+"/" + i0,"maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern9.test(data0)){vErrors = fail(vErrors,instancePath+"/" + i0,"pattern",{pattern: "^[a-z]+/[a-z0-9-]+$"},"must match pattern \""+"^[a-z]+/[a-z0-9-]+$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/" + i0,"type",{type: "string"},"must be string");errors++;}}let i1 = data.length;let j0;
if(i1 > 1){outer0:for(;i1--;){for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){vErrors = fail(vErrors,instancePath,"uniqueItems",{i: i1, j: j0},"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");errors++;break outer0;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "array"},"must be array");errors++;}validate44.errors = vErrors;return errors === 0;}validate44.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/data-asset.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "apiVersion"},"must have required property '"+"apiVersion"+"'");errors++;}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "kind"},"must have required property '"+"kind"+"'");errors++;}
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.data_references === undefined) || (!(func0.call(data, "data_references")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "data_references"},"must have required property '"+"data_references"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((func0.call(schema31.properties, key0)) || (pattern4.test(key0)))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){let data0 = data.apiVersion;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/apiVersion","type",{type: "string"},"must be string");errors++;}
if("tune/v1" !== data0){vErrors = fail(vErrors,instancePath+"/apiVersion","const",{allowedValue: "tune/v1"},"must be equal to constant");errors++;}}
if(data.kind !== undefined && func0.call(data, "kind")){let data1 = data.kind;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/kind","type",{type: "string"},"must be string");errors++;}
if("DataAsset" !== data1){vErrors = fail(vErrors,instancePath+"/kind","const",{allowedValue: "DataAsset"},"must be equal to constant");errors++;}}
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
if(data.data_references !== undefined && func0.call(data, "data_references")){let data6 = data.data_references;
if(Array.isArray(data6)){
if(data6.length > 1000){vErrors = fail(vErrors,instancePath+"/data_references","maxItems",{limit: 1000},"must NOT have more than 1000 items");errors++;}
if(data6.length < 1){vErrors = fail(vErrors,instancePath+"/data_references","minItems",{limit: 1},"must NOT have fewer than 1 items");errors++;}
const len1 = data6.length;for(let i2=0; i2<len1; i2++){
if(!(validate31(data6[i2], {instancePath:instancePath+"/data_references/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/data_references","type",{type: "array"},"must be array");errors++;}}
if(data.record_schema !== undefined && func0.call(data, "record_schema")){
if(!(validate34(data.record_schema, {instancePath:instancePath+"/record_schema",parentData:data,parentDataProperty:"record_schema",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);errors = vErrors.length;}}
if(data.digest !== undefined && func0.call(data, "digest")){let data9 = data.digest;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){vErrors = fail(vErrors,instancePath+"/digest","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/digest","type",{type: "string"},"must be string");errors++;}}
if(data.silence !== undefined && func0.call(data, "silence")){
if(!(validate44(data.silence, {instancePath:instancePath+"/silence",parentData:data,parentDataProperty:"silence",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
