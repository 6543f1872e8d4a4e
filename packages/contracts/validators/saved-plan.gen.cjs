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
const func70 = (function ucs2length(str) {
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
const pattern4 = new RegExp("^[^\\u0000]*$", "u");
const pattern5 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", "u");
const schema37 = {"type":"object","properties":{"experiment":{"$ref":"common.schema.json#/$defs/Name"},"run_id":{"$ref":"common.schema.json#/$defs/Digest"},"action":{"$ref":"common.schema.json#/$defs/RunAction"},"reason":{"type":"string","maxLength":4096},"changes":{"type":"array","items":{"$ref":"#/$defs/Change"}},"compute_dtype":{"$ref":"common.schema.json#/$defs/ComputeDtype"},"compute_dtype_reason":{"type":"string","maxLength":4096},"label_scoring":{"allOf":[{"$ref":"common.schema.json#/$defs/LabelScoring"}]},"samples":{"type":"integer","minimum":0,"maximum":9007199254740991},"tokens":{"type":"integer","minimum":0,"maximum":9007199254740991},"rows":{"type":"integer","minimum":0,"maximum":9007199254740991},"logit_rows":{"type":"integer","minimum":0,"maximum":9007199254740991},"optimizer_steps":{"type":"integer","minimum":0,"maximum":9007199254740991},"predicted_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"mapped_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"predicted_seconds":{"type":["number","null"],"minimum":0}},"required":["experiment","run_id","action","reason","changes","samples","tokens","rows","logit_rows","optimizer_steps","predicted_bytes","predicted_seconds"],"additionalProperties":false};
const schema40 = {"type":"string","enum":["new","changed","unchanged","resumed"]};
const schema44 = {"type":"string","enum":["float32","bfloat16"]};
const schema45 = {"type":"string","enum":["likelihood","restricted"]};
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
const schema42 = {"type":["string","number","boolean","array","null"]};
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "path"},"must have required property '"+"path"+"'");errors++;}
if((data.old === undefined) || (!(func0.call(data, "old")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "old"},"must have required property '"+"old"+"'");errors++;}
if((data.new === undefined) || (!(func0.call(data, "new")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "new"},"must have required property '"+"new"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "path") || (key0 === "old")) || (key0 === "new"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.path !== undefined && func0.call(data, "path")){let data0 = data.path;
if(typeof data0 === "string"){
if(func70(data0) > 4096){vErrors = fail(vErrors,instancePath+"/path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func70(data0) < 1){vErrors = fail(vErrors,instancePath+"/path","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/path","type",{type: "string"},"must be string");errors++;}}
if(data.old !== undefined && func0.call(data, "old")){let data1 = data.old;
if(((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (!(Array.isArray(data1)))) && (data1 !== null)){vErrors = fail(vErrors,instancePath+"/old","type",{type: schema42.type},"must be string,number,boolean,array,null");errors++;}}
if(data.new !== undefined && func0.call(data, "new")){let data2 = data.new;
if(((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (!(Array.isArray(data2)))) && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/new","type",{type: schema42.type},"must be string,number,boolean,array,null");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate24.errors = vErrors;return errors === 0;}validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.experiment === undefined) || (!(func0.call(data, "experiment")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "experiment"},"must have required property '"+"experiment"+"'");errors++;}
if((data.run_id === undefined) || (!(func0.call(data, "run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;}
if((data.action === undefined) || (!(func0.call(data, "action")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "action"},"must have required property '"+"action"+"'");errors++;}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "reason"},"must have required property '"+"reason"+"'");errors++;}
if((data.changes === undefined) || (!(func0.call(data, "changes")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "changes"},"must have required property '"+"changes"+"'");errors++;}
if((data.samples === undefined) || (!(func0.call(data, "samples")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "samples"},"must have required property '"+"samples"+"'");errors++;}
if((data.tokens === undefined) || (!(func0.call(data, "tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tokens"},"must have required property '"+"tokens"+"'");errors++;}
if((data.rows === undefined) || (!(func0.call(data, "rows")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "rows"},"must have required property '"+"rows"+"'");errors++;}
if((data.logit_rows === undefined) || (!(func0.call(data, "logit_rows")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "logit_rows"},"must have required property '"+"logit_rows"+"'");errors++;}
if((data.optimizer_steps === undefined) || (!(func0.call(data, "optimizer_steps")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "optimizer_steps"},"must have required property '"+"optimizer_steps"+"'");errors++;}
if((data.predicted_bytes === undefined) || (!(func0.call(data, "predicted_bytes")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "predicted_bytes"},"must have required property '"+"predicted_bytes"+"'");errors++;}
if((data.predicted_seconds === undefined) || (!(func0.call(data, "predicted_seconds")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "predicted_seconds"},"must have required property '"+"predicted_seconds"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema37.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.experiment !== undefined && func0.call(data, "experiment")){let data0 = data.experiment;
if(typeof data0 === "string"){
if(func70(data0) > 128){vErrors = fail(vErrors,instancePath+"/experiment","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data0)){vErrors = fail(vErrors,instancePath+"/experiment","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/experiment","type",{type: "string"},"must be string");errors++;}}
if(data.run_id !== undefined && func0.call(data, "run_id")){let data1 = data.run_id;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){vErrors = fail(vErrors,instancePath+"/run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "string"},"must be string");errors++;}}
if(data.action !== undefined && func0.call(data, "action")){let data2 = data.action;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/action","type",{type: "string"},"must be string");errors++;}
if(!((((data2 === "new") || (data2 === "changed")) || (data2 === "unchanged")) || (data2 === "resumed"))){vErrors = fail(vErrors,instancePath+"/action","enum",{allowedValues: schema40.enum},"must be equal to one of the allowed values");errors++;}}
if(data.reason !== undefined && func0.call(data, "reason")){let data3 = data.reason;
if(typeof data3 === "string"){
if(func70(data3) > 4096){vErrors = fail(vErrors,instancePath+"/reason","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/reason","type",{type: "string"},"must be string");errors++;}}
if(data.changes !== undefined && func0.call(data, "changes")){let data4 = data.changes;
if(Array.isArray(data4)){
const len0 = data4.length;for(let i0=0; i0<len0; i0++){
if(!(validate24(data4[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/changes","type",{type: "array"},"must be array");errors++;}}
if(data.compute_dtype !== undefined && func0.call(data, "compute_dtype")){let data6 = data.compute_dtype;
if(typeof data6 !== "string"){vErrors = fail(vErrors,instancePath+"/compute_dtype","type",{type: "string"},"must be string");errors++;}
if(!((data6 === "float32") || (data6 === "bfloat16"))){vErrors = fail(vErrors,instancePath+"/compute_dtype","enum",{allowedValues: schema44.enum},"must be equal to one of the allowed values");errors++;}}
if(data.compute_dtype_reason !== undefined && func0.call(data, "compute_dtype_reason")){let data7 = data.compute_dtype_reason;
if(typeof data7 === "string"){
if(func70(data7) > 4096){vErrors = fail(vErrors,instancePath+"/compute_dtype_reason","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/compute_dtype_reason","type",{type: "string"},"must be string");errors++;}}
if(data.label_scoring !== undefined && func0.call(data, "label_scoring")){let data8 = data.label_scoring;
if(typeof data8 !== "string"){vErrors = fail(vErrors,instancePath+"/label_scoring","type",{type: "string"},"must be string");errors++;}
if(!((data8 === "likelihood") || (data8 === "restricted"))){vErrors = fail(vErrors,instancePath+"/label_scoring","enum",{allowedValues: schema45.enum},"must be equal to one of the allowed values");errors++;}}
if(data.samples !== undefined && func0.call(data, "samples")){let data9 = data.samples;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){vErrors = fail(vErrors,instancePath+"/samples","type",{type: "integer"},"must be integer");errors++;}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/samples","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/samples","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.tokens !== undefined && func0.call(data, "tokens")){let data10 = data.tokens;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){vErrors = fail(vErrors,instancePath+"/tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data10 < 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.rows !== undefined && func0.call(data, "rows")){let data11 = data.rows;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){vErrors = fail(vErrors,instancePath+"/rows","type",{type: "integer"},"must be integer");errors++;}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/rows","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data11 < 0 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/rows","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.logit_rows !== undefined && func0.call(data, "logit_rows")){let data12 = data.logit_rows;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){vErrors = fail(vErrors,instancePath+"/logit_rows","type",{type: "integer"},"must be integer");errors++;}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/logit_rows","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data12 < 0 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/logit_rows","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.optimizer_steps !== undefined && func0.call(data, "optimizer_steps")){let data13 = data.optimizer_steps;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){vErrors = fail(vErrors,instancePath+"/optimizer_steps","type",{type: "integer"},"must be integer");errors++;}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/optimizer_steps","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data13 < 0 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/optimizer_steps","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.predicted_bytes !== undefined && func0.call(data, "predicted_bytes")){let data14 = data.predicted_bytes;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){vErrors = fail(vErrors,instancePath+"/predicted_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/predicted_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data14 < 0 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/predicted_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.mapped_bytes !== undefined && func0.call(data, "mapped_bytes")){let data15 = data.mapped_bytes;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){vErrors = fail(vErrors,instancePath+"/mapped_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/mapped_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data15 < 0 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/mapped_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.predicted_seconds !== undefined && func0.call(data, "predicted_seconds")){let data16 = data.predicted_seconds;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)){vErrors = fail(vErrors,instancePath+"/predicted_seconds","type",{type: schema37.properties.predicted_seconds.type},"must be number,null");errors++;}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){vErrors = fail(vErrors,instancePath+"/predicted_seconds","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate27.errors = vErrors;return errors === 0;}validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "path"},"must have required property '"+"path"+"'");errors++;}
if((data.sha256 === undefined) || (!(func0.call(data, "sha256")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "sha256"},"must have required property '"+"sha256"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "path") || (key0 === "sha256"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.path !== undefined && func0.call(data, "path")){let data0 = data.path;
if(typeof data0 === "string"){
if(func70(data0) > 4096){vErrors = fail(vErrors,instancePath+"/path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func70(data0) < 1){vErrors = fail(vErrors,instancePath+"/path","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/path","pattern",{pattern: "^[^\\u0000]*$"},"must match pattern \""+"^[^\\u0000]*$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/path","type",{type: "string"},"must be string");errors++;}}
if(data.sha256 !== undefined && func0.call(data, "sha256")){let data1 = data.sha256;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){vErrors = fail(vErrors,instancePath+"/sha256","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/sha256","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate31.errors = vErrors;return errors === 0;}validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.base_model === undefined) || (!(func0.call(data, "base_model")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "base_model"},"must have required property '"+"base_model"+"'");errors++;}
if((data.tokenizer === undefined) || (!(func0.call(data, "tokenizer")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tokenizer"},"must have required property '"+"tokenizer"+"'");errors++;}
if((data.training_data === undefined) || (!(func0.call(data, "training_data")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "training_data"},"must have required property '"+"training_data"+"'");errors++;}
if((data.validation_data === undefined) || (!(func0.call(data, "validation_data")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "validation_data"},"must have required property '"+"validation_data"+"'");errors++;}
if((data.evaluation_data === undefined) || (!(func0.call(data, "evaluation_data")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "evaluation_data"},"must have required property '"+"evaluation_data"+"'");errors++;}
if((data.init_adapter === undefined) || (!(func0.call(data, "init_adapter")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "init_adapter"},"must have required property '"+"init_adapter"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((((key0 === "base_model") || (key0 === "tokenizer")) || (key0 === "token_files")) || (key0 === "training_data")) || (key0 === "validation_data")) || (key0 === "evaluation_data")) || (key0 === "init_adapter"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.base_model !== undefined && func0.call(data, "base_model")){let data0 = data.base_model;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){vErrors = fail(vErrors,instancePath+"/base_model","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base_model","type",{type: "string"},"must be string");errors++;}}
if(data.tokenizer !== undefined && func0.call(data, "tokenizer")){let data1 = data.tokenizer;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){vErrors = fail(vErrors,instancePath+"/tokenizer","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tokenizer","type",{type: "string"},"must be string");errors++;}}
if(data.token_files !== undefined && func0.call(data, "token_files")){let data2 = data.token_files;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){vErrors = fail(vErrors,instancePath+"/token_files","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/token_files","type",{type: "string"},"must be string");errors++;}}
if(data.training_data !== undefined && func0.call(data, "training_data")){let data3 = data.training_data;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){vErrors = fail(vErrors,instancePath+"/training_data","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/training_data","type",{type: "string"},"must be string");errors++;}}
if(data.validation_data !== undefined && func0.call(data, "validation_data")){let data4 = data.validation_data;
const _errs19 = errors;let valid9 = false;
const _errs20 = errors;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){vErrors = fail(vErrors,instancePath+"/validation_data","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/validation_data","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs20 === errors;valid9 = valid9 || _valid0;
const _errs23 = errors;
if(data4 !== null){vErrors = fail(vErrors,instancePath+"/validation_data","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs23 === errors;valid9 = valid9 || _valid0;
if(!valid9){vErrors = fail(vErrors,instancePath+"/validation_data","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs19;
if(vErrors !== null){
if(_errs19){vErrors.length = _errs19;}else {vErrors = null;}}}}
if(data.evaluation_data !== undefined && func0.call(data, "evaluation_data")){let data5 = data.evaluation_data;
const _errs26 = errors;let valid11 = false;
const _errs27 = errors;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){vErrors = fail(vErrors,instancePath+"/evaluation_data","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/evaluation_data","type",{type: "string"},"must be string");errors++;}var _valid1 = _errs27 === errors;valid11 = valid11 || _valid1;
const _errs30 = errors;
if(data5 !== null){vErrors = fail(vErrors,instancePath+"/evaluation_data","type",{type: "null"},"must be null");errors++;}var _valid1 = _errs30 === errors;valid11 = valid11 || _valid1;
if(!valid11){vErrors = fail(vErrors,instancePath+"/evaluation_data","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs26;
if(vErrors !== null){
if(_errs26){vErrors.length = _errs26;}else {vErrors = null;}}}}
if(data.init_adapter !== undefined && func0.call(data, "init_adapter")){let data6 = data.init_adapter;
const _errs33 = errors;let valid13 = false;
const _errs34 = errors;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){vErrors = fail(vErrors,instancePath+"/init_adapter","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/init_adapter","type",{type: "string"},"must be string");errors++;}var _valid2 = _errs34 === errors;valid13 = valid13 || _valid2;
const _errs37 = errors;
if(data6 !== null){vErrors = fail(vErrors,instancePath+"/init_adapter","type",{type: "null"},"must be null");errors++;}var _valid2 = _errs37 === errors;valid13 = valid13 || _valid2;
if(!valid13){vErrors = fail(vErrors,instancePath+"/init_adapter","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs33;
if(vErrors !== null){
if(_errs33){vErrors.length = _errs33;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate109.errors = vErrors;return errors === 0;}validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.last_run_id === undefined) || (!(func0.call(data, "last_run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "last_run_id"},"must have required property '"+"last_run_id"+"'");errors++;}
if((data.digests === undefined) || (!(func0.call(data, "digests")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "digests"},"must have required property '"+"digests"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "name") || (key0 === "last_run_id")) || (key0 === "digests"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func70(data0) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data0)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.last_run_id !== undefined && func0.call(data, "last_run_id")){let data1 = data.last_run_id;
const _errs7 = errors;let valid3 = false;
const _errs8 = errors;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){vErrors = fail(vErrors,instancePath+"/last_run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/last_run_id","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs8 === errors;valid3 = valid3 || _valid0;
const _errs11 = errors;
if(data1 !== null){vErrors = fail(vErrors,instancePath+"/last_run_id","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs11 === errors;valid3 = valid3 || _valid0;
if(!valid3){vErrors = fail(vErrors,instancePath+"/last_run_id","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs7;
if(vErrors !== null){
if(_errs7){vErrors.length = _errs7;}else {vErrors = null;}}}}
if(data.digests !== undefined && func0.call(data, "digests")){
if(!(validate109(data.digests, {instancePath:instancePath+"/digests",parentData:data,parentDataProperty:"digests",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate33.errors = vErrors;return errors === 0;}validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.numerics_version === undefined) || (!(func0.call(data, "numerics_version")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "numerics_version"},"must have required property '"+"numerics_version"+"'");errors++;}
if((data.engine_version === undefined) || (!(func0.call(data, "engine_version")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "engine_version"},"must have required property '"+"engine_version"+"'");errors++;}
if((data.manifests === undefined) || (!(func0.call(data, "manifests")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "manifests"},"must have required property '"+"manifests"+"'");errors++;}
if((data.runs === undefined) || (!(func0.call(data, "runs")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "runs"},"must have required property '"+"runs"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "numerics_version") || (key0 === "engine_version")) || (key0 === "manifests")) || (key0 === "runs"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.numerics_version !== undefined && func0.call(data, "numerics_version")){let data0 = data.numerics_version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){vErrors = fail(vErrors,instancePath+"/numerics_version","type",{type: "integer"},"must be integer");errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/numerics_version","maximum",{comparison: "<=", limit: 4294967295},"must be <= 4294967295");errors++;}
if(data0 < 1 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/numerics_version","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.engine_version !== undefined && func0.call(data, "engine_version")){let data1 = data.engine_version;
if(typeof data1 === "string"){
if(func70(data1) > 64){vErrors = fail(vErrors,instancePath+"/engine_version","maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;}
if(func70(data1) < 1){vErrors = fail(vErrors,instancePath+"/engine_version","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/engine_version","type",{type: "string"},"must be string");errors++;}}
if(data.manifests !== undefined && func0.call(data, "manifests")){let data2 = data.manifests;
if(Array.isArray(data2)){
const len0 = data2.length;for(let i0=0; i0<len0; i0++){
if(!(validate31(data2[i0], {instancePath:instancePath+"/manifests/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/manifests","type",{type: "array"},"must be array");errors++;}}
if(data.runs !== undefined && func0.call(data, "runs")){let data4 = data.runs;
if(Array.isArray(data4)){
const len1 = data4.length;for(let i1=0; i1<len1; i1++){
if(!(validate33(data4[i1], {instancePath:instancePath+"/runs/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/runs","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate30.errors = vErrors;return errors === 0;}validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/saved-plan.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "apiVersion"},"must have required property '"+"apiVersion"+"'");errors++;}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "kind"},"must have required property '"+"kind"+"'");errors++;}
if((data.manifests === undefined) || (!(func0.call(data, "manifests")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "manifests"},"must have required property '"+"manifests"+"'");errors++;}
if((data.overrides === undefined) || (!(func0.call(data, "overrides")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "overrides"},"must have required property '"+"overrides"+"'");errors++;}
if((data.targets === undefined) || (!(func0.call(data, "targets")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "targets"},"must have required property '"+"targets"+"'");errors++;}
if((data.runs === undefined) || (!(func0.call(data, "runs")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "runs"},"must have required property '"+"runs"+"'");errors++;}
if((data.rests_on === undefined) || (!(func0.call(data, "rests_on")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "rests_on"},"must have required property '"+"rests_on"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "manifests")) || (key0 === "overrides")) || (key0 === "targets")) || (key0 === "runs")) || (key0 === "rests_on"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){let data0 = data.apiVersion;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/apiVersion","type",{type: "string"},"must be string");errors++;}
if("tune/v1" !== data0){vErrors = fail(vErrors,instancePath+"/apiVersion","const",{allowedValue: "tune/v1"},"must be equal to constant");errors++;}}
if(data.kind !== undefined && func0.call(data, "kind")){let data1 = data.kind;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/kind","type",{type: "string"},"must be string");errors++;}
if("SavedPlan" !== data1){vErrors = fail(vErrors,instancePath+"/kind","const",{allowedValue: "SavedPlan"},"must be equal to constant");errors++;}}
if(data.manifests !== undefined && func0.call(data, "manifests")){let data2 = data.manifests;
if(Array.isArray(data2)){
if(data2.length > 100000){vErrors = fail(vErrors,instancePath+"/manifests","maxItems",{limit: 100000},"must NOT have more than 100000 items");errors++;}
if(data2.length < 1){vErrors = fail(vErrors,instancePath+"/manifests","minItems",{limit: 1},"must NOT have fewer than 1 items");errors++;}
const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];
if(typeof data3 === "string"){
if(func70(data3) > 4096){vErrors = fail(vErrors,instancePath+"/manifests/" + i0,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func70(data3) < 1){vErrors = fail(vErrors,instancePath+"/manifests/" + i0,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}
if(!pattern4.test(data3)){vErrors = fail(vErrors,instancePath+"/manifests/" + i0,"pattern",{pattern: "^[^\\u0000]*$"},"must match pattern \""+"^[^\\u0000]*$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/manifests/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/manifests","type",{type: "array"},"must be array");errors++;}}
if(data.overrides !== undefined && func0.call(data, "overrides")){let data4 = data.overrides;
if(Array.isArray(data4)){
const len1 = data4.length;for(let i1=0; i1<len1; i1++){let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.path === undefined) || (!(func0.call(data5, "path")))){vErrors = fail(vErrors,instancePath+"/overrides/" + i1,"required",{missingProperty: "path"},"must have required property '"+"path"+"'");errors++;}
if((data5.value === undefined) || (!(func0.call(data5, "value")))){vErrors = fail(vErrors,instancePath+"/overrides/" + i1,"required",{missingProperty: "value"},"must have required property '"+"value"+"'");errors++;}for(const key1 of Object.keys(data5)){
if(!((key1 === "path") || (key1 === "value"))){vErrors = fail(vErrors,instancePath+"/overrides/" + i1,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data5.path !== undefined && func0.call(data5, "path")){let data6 = data5.path;
if(typeof data6 === "string"){
if(func70(data6) > 4096){vErrors = fail(vErrors,instancePath+"/overrides/" + i1+"/path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func70(data6) < 1){vErrors = fail(vErrors,instancePath+"/overrides/" + i1+"/path","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/overrides/" + i1+"/path","type",{type: "string"},"must be string");errors++;}}
if(data5.value !== undefined && func0.call(data5, "value")){let data7 = data5.value;
if(typeof data7 === "string"){
if(func70(data7) > 1048576){vErrors = fail(vErrors,instancePath+"/overrides/" + i1+"/value","maxLength",{limit: 1048576},"must NOT have more than 1048576 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/overrides/" + i1+"/value","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/overrides/" + i1,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/overrides","type",{type: "array"},"must be array");errors++;}}
if(data.targets !== undefined && func0.call(data, "targets")){let data8 = data.targets;
if(Array.isArray(data8)){
const len2 = data8.length;for(let i2=0; i2<len2; i2++){let data9 = data8[i2];
if(typeof data9 === "string"){
if(func70(data9) > 128){vErrors = fail(vErrors,instancePath+"/targets/" + i2,"maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data9)){vErrors = fail(vErrors,instancePath+"/targets/" + i2,"pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/targets/" + i2,"type",{type: "string"},"must be string");errors++;}}let i3 = data8.length;let j0;
if(i3 > 1){outer0:for(;i3--;){for(j0 = i3; j0--;){
if(func27(data8[i3], data8[j0])){vErrors = fail(vErrors,instancePath+"/targets","uniqueItems",{i: i3, j: j0},"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)");errors++;break outer0;}}}}}else {vErrors = fail(vErrors,instancePath+"/targets","type",{type: "array"},"must be array");errors++;}}
if(data.runs !== undefined && func0.call(data, "runs")){let data10 = data.runs;
if(Array.isArray(data10)){
const len3 = data10.length;for(let i4=0; i4<len3; i4++){
if(!(validate27(data10[i4], {instancePath:instancePath+"/runs/" + i4,parentData:data10,parentDataProperty:i4,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/runs","type",{type: "array"},"must be array");errors++;}}
if(data.rests_on !== undefined && func0.call(data, "rests_on")){
if(!(validate30(data.rests_on, {instancePath:instancePath+"/rests_on",parentData:data,parentDataProperty:"rests_on",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
