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
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const schema37 = {"type":"string","enum":["accuracy","precision","recall","f1","exact_match"]};
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
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(Array.isArray(data)){
if(data.length > 5){vErrors = fail(vErrors,instancePath,"maxItems",{limit: 5},"must NOT have more than 5 items");errors++;}
if(data.length < 1){vErrors = fail(vErrors,instancePath,"minItems",{limit: 1},"must NOT have fewer than 1 items");errors++;}
const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/" + i0,"type",{type: "string"},"must be string");errors++;}
if(!(((((data0 === "accuracy") || (data0 === "precision")) || (data0 === "recall")) || (data0 === "f1")) || (data0 === "exact_match"))){vErrors = fail(vErrors,instancePath+"/" + i0,"enum",{allowedValues: schema37.enum},"must be equal to one of the allowed values");errors++;}}let i1 = data.length;let j0;
if(i1 > 1){outer0:for(;i1--;){for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){vErrors = fail(vErrors,instancePath,"uniqueItems",{i: i1, j: j0},"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");errors++;break outer0;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "array"},"must be array");errors++;}validate23.errors = vErrors;return errors === 0;}validate23.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
const schema39 = {"type":"string","enum":["experiment","run","adapter","base_model","baseline"]};
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){let data0 = data[key0];
if(Array.isArray(data0)){
if(data0.length > 2){vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"maxItems",{limit: 2},"must NOT have more than 2 items");errors++;}
if(data0.length < 2){vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"minItems",{limit: 2},"must NOT have fewer than 2 items");errors++;}
const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,"type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate47.errors = vErrors;return errors === 0;}validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.run_id === undefined) || (!(func0.call(data, "run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;}
if((data.adapter_sha256 === undefined) || (!(func0.call(data, "adapter_sha256")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "adapter_sha256"},"must have required property '"+"adapter_sha256"+"'");errors++;}
if((data.scores === undefined) || (!(func0.call(data, "scores")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "scores"},"must have required property '"+"scores"+"'");errors++;}
if((data.intervals === undefined) || (!(func0.call(data, "intervals")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "intervals"},"must have required property '"+"intervals"+"'");errors++;}
if((data.against_first === undefined) || (!(func0.call(data, "against_first")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "against_first"},"must have required property '"+"against_first"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((((key0 === "name") || (key0 === "type")) || (key0 === "run_id")) || (key0 === "adapter_sha256")) || (key0 === "scores")) || (key0 === "intervals")) || (key0 === "against_first"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func69(data0) > 256){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func69(data0) < 1){vErrors = fail(vErrors,instancePath+"/name","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data1 = data.type;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if(!(((((data1 === "experiment") || (data1 === "run")) || (data1 === "adapter")) || (data1 === "base_model")) || (data1 === "baseline"))){vErrors = fail(vErrors,instancePath+"/type","enum",{allowedValues: schema39.enum},"must be equal to one of the allowed values");errors++;}}
if(data.run_id !== undefined && func0.call(data, "run_id")){let data2 = data.run_id;
const _errs8 = errors;let valid2 = false;
const _errs9 = errors;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){vErrors = fail(vErrors,instancePath+"/run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs9 === errors;valid2 = valid2 || _valid0;
const _errs12 = errors;
if(data2 !== null){vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs12 === errors;valid2 = valid2 || _valid0;
if(!valid2){vErrors = fail(vErrors,instancePath+"/run_id","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs8;
if(vErrors !== null){
if(_errs8){vErrors.length = _errs8;}else {vErrors = null;}}}}
if(data.adapter_sha256 !== undefined && func0.call(data, "adapter_sha256")){let data3 = data.adapter_sha256;
const _errs15 = errors;let valid4 = false;
const _errs16 = errors;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){vErrors = fail(vErrors,instancePath+"/adapter_sha256","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/adapter_sha256","type",{type: "string"},"must be string");errors++;}var _valid1 = _errs16 === errors;valid4 = valid4 || _valid1;
const _errs19 = errors;
if(data3 !== null){vErrors = fail(vErrors,instancePath+"/adapter_sha256","type",{type: "null"},"must be null");errors++;}var _valid1 = _errs19 === errors;valid4 = valid4 || _valid1;
if(!valid4){vErrors = fail(vErrors,instancePath+"/adapter_sha256","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs15;
if(vErrors !== null){
if(_errs15){vErrors.length = _errs15;}else {vErrors = null;}}}}
if(data.scores !== undefined && func0.call(data, "scores")){let data4 = data.scores;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key1 of Object.keys(data4)){
if(!((((((key1 === "accuracy") || (key1 === "precision")) || (key1 === "recall")) || (key1 === "f1")) || (key1 === "binary_f1")) || (key1 === "exact_match"))){vErrors = fail(vErrors,instancePath+"/scores","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data4.accuracy !== undefined && func0.call(data4, "accuracy")){let data5 = data4.accuracy;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/scores/accuracy","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/scores/accuracy","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/accuracy","type",{type: "number"},"must be number");errors++;}}
if(data4.precision !== undefined && func0.call(data4, "precision")){let data6 = data4.precision;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/scores/precision","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/scores/precision","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/precision","type",{type: "number"},"must be number");errors++;}}
if(data4.recall !== undefined && func0.call(data4, "recall")){let data7 = data4.recall;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/scores/recall","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/scores/recall","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/recall","type",{type: "number"},"must be number");errors++;}}
if(data4.f1 !== undefined && func0.call(data4, "f1")){let data8 = data4.f1;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/scores/f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data8 < 0 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/scores/f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/f1","type",{type: "number"},"must be number");errors++;}}
if(data4.binary_f1 !== undefined && func0.call(data4, "binary_f1")){let data9 = data4.binary_f1;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/scores/binary_f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/scores/binary_f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/binary_f1","type",{type: "number"},"must be number");errors++;}}
if(data4.exact_match !== undefined && func0.call(data4, "exact_match")){let data10 = data4.exact_match;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/scores/exact_match","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data10 < 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/scores/exact_match","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/exact_match","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/scores","type",{type: "object"},"must be object");errors++;}}
if(data.intervals !== undefined && func0.call(data, "intervals")){
if(!(validate47(data.intervals, {instancePath:instancePath+"/intervals",parentData:data,parentDataProperty:"intervals",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);errors = vErrors.length;}}
if(data.against_first !== undefined && func0.call(data, "against_first")){let data12 = data.against_first;
const _errs39 = errors;let valid8 = false;
const _errs40 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.gain === undefined) || (!(func0.call(data12, "gain")))){vErrors = fail(vErrors,instancePath+"/against_first","required",{missingProperty: "gain"},"must have required property '"+"gain"+"'");errors++;}
if((data12.p_value === undefined) || (!(func0.call(data12, "p_value")))){vErrors = fail(vErrors,instancePath+"/against_first","required",{missingProperty: "p_value"},"must have required property '"+"p_value"+"'");errors++;}for(const key2 of Object.keys(data12)){
if(!((key2 === "gain") || (key2 === "p_value"))){vErrors = fail(vErrors,instancePath+"/against_first","additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data12.gain !== undefined && func0.call(data12, "gain")){let data13 = data12.gain;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/against_first/gain","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data13 < -1 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/against_first/gain","minimum",{comparison: ">=", limit: -1},"must be >= -1");errors++;}}else {vErrors = fail(vErrors,instancePath+"/against_first/gain","type",{type: "number"},"must be number");errors++;}}
if(data12.p_value !== undefined && func0.call(data12, "p_value")){let data14 = data12.p_value;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/against_first/p_value","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data14 < 0 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/against_first/p_value","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/against_first/p_value","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/against_first","type",{type: "object"},"must be object");errors++;}var _valid2 = _errs40 === errors;valid8 = valid8 || _valid2;
const _errs48 = errors;
if(data12 !== null){vErrors = fail(vErrors,instancePath+"/against_first","type",{type: "null"},"must be null");errors++;}var _valid2 = _errs48 === errors;valid8 = valid8 || _valid2;
if(!valid8){vErrors = fail(vErrors,instancePath+"/against_first","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs39;
if(vErrors !== null){
if(_errs39){vErrors.length = _errs39;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate25.errors = vErrors;return errors === 0;}validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.evaluation_id === undefined) || (!(func0.call(data, "evaluation_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "evaluation_id"},"must have required property '"+"evaluation_id"+"'");errors++;}
if((data.n === undefined) || (!(func0.call(data, "n")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "n"},"must have required property '"+"n"+"'");errors++;}
if((data.metrics === undefined) || (!(func0.call(data, "metrics")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "metrics"},"must have required property '"+"metrics"+"'");errors++;}
if((data.subjects === undefined) || (!(func0.call(data, "subjects")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "subjects"},"must have required property '"+"subjects"+"'");errors++;}
if((data.paths === undefined) || (!(func0.call(data, "paths")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "paths"},"must have required property '"+"paths"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((key0 === "name") || (key0 === "evaluation_id")) || (key0 === "n")) || (key0 === "metrics")) || (key0 === "subjects")) || (key0 === "paths"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func69(data0) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.evaluation_id !== undefined && func0.call(data, "evaluation_id")){let data1 = data.evaluation_id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){vErrors = fail(vErrors,instancePath+"/evaluation_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/evaluation_id","type",{type: "string"},"must be string");errors++;}}
if(data.n !== undefined && func0.call(data, "n")){let data2 = data.n;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/n","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/n","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/n","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.metrics !== undefined && func0.call(data, "metrics")){
if(!(validate23(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}
if(data.subjects !== undefined && func0.call(data, "subjects")){let data4 = data.subjects;
if(Array.isArray(data4)){
const len0 = data4.length;for(let i0=0; i0<len0; i0++){
if(!(validate25(data4[i0], {instancePath:instancePath+"/subjects/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/subjects","type",{type: "array"},"must be array");errors++;}}
if(data.paths !== undefined && func0.call(data, "paths")){let data6 = data.paths;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.evaluation === undefined) || (!(func0.call(data6, "evaluation")))){vErrors = fail(vErrors,instancePath+"/paths","required",{missingProperty: "evaluation"},"must have required property '"+"evaluation"+"'");errors++;}
if((data6.table === undefined) || (!(func0.call(data6, "table")))){vErrors = fail(vErrors,instancePath+"/paths","required",{missingProperty: "table"},"must have required property '"+"table"+"'");errors++;}
if((data6.report === undefined) || (!(func0.call(data6, "report")))){vErrors = fail(vErrors,instancePath+"/paths","required",{missingProperty: "report"},"must have required property '"+"report"+"'");errors++;}for(const key1 of Object.keys(data6)){
if(!(((key1 === "evaluation") || (key1 === "table")) || (key1 === "report"))){vErrors = fail(vErrors,instancePath+"/paths","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data6.evaluation !== undefined && func0.call(data6, "evaluation")){let data7 = data6.evaluation;
if(typeof data7 === "string"){
if(func69(data7) > 4096){vErrors = fail(vErrors,instancePath+"/paths/evaluation","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func69(data7) < 1){vErrors = fail(vErrors,instancePath+"/paths/evaluation","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/paths/evaluation","type",{type: "string"},"must be string");errors++;}}
if(data6.table !== undefined && func0.call(data6, "table")){let data8 = data6.table;
if(typeof data8 === "string"){
if(func69(data8) > 4096){vErrors = fail(vErrors,instancePath+"/paths/table","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func69(data8) < 1){vErrors = fail(vErrors,instancePath+"/paths/table","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/paths/table","type",{type: "string"},"must be string");errors++;}}
if(data6.report !== undefined && func0.call(data6, "report")){let data9 = data6.report;
if(typeof data9 === "string"){
if(func69(data9) > 4096){vErrors = fail(vErrors,instancePath+"/paths/report","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func69(data9) < 1){vErrors = fail(vErrors,instancePath+"/paths/report","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/paths/report","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/paths","type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/evaluation-table.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.evaluations === undefined) || (!(func0.call(data, "evaluations")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "evaluations"},"must have required property '"+"evaluations"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(key0 === "evaluations")){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.evaluations !== undefined && func0.call(data, "evaluations")){let data0 = data.evaluations;
if(Array.isArray(data0)){
const len0 = data0.length;for(let i0=0; i0<len0; i0++){
if(!(validate21(data0[i0], {instancePath:instancePath+"/evaluations/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/evaluations","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
