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
const schema32 = {"type":"object","properties":{"experiment":{"$ref":"common.schema.json#/$defs/Name"},"run_id":{"$ref":"common.schema.json#/$defs/Digest"},"action":{"$ref":"common.schema.json#/$defs/RunAction"},"reason":{"type":"string","maxLength":4096},"changes":{"type":"array","items":{"$ref":"#/$defs/Change"}},"compute_dtype":{"$ref":"common.schema.json#/$defs/ComputeDtype"},"compute_dtype_reason":{"type":"string","maxLength":4096},"label_scoring":{"allOf":[{"$ref":"common.schema.json#/$defs/LabelScoring"}]},"samples":{"type":"integer","minimum":0,"maximum":9007199254740991},"tokens":{"type":"integer","minimum":0,"maximum":9007199254740991},"rows":{"type":"integer","minimum":0,"maximum":9007199254740991},"logit_rows":{"type":"integer","minimum":0,"maximum":9007199254740991},"optimizer_steps":{"type":"integer","minimum":0,"maximum":9007199254740991},"predicted_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"mapped_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"predicted_seconds":{"type":["number","null"],"minimum":0}},"required":["experiment","run_id","action","reason","changes","samples","tokens","rows","logit_rows","optimizer_steps","predicted_bytes","predicted_seconds"],"additionalProperties":false};
const schema36 = {"type":"string","enum":["new","changed","unchanged","resumed"]};
const schema40 = {"type":"string","enum":["float32","bfloat16"]};
const schema41 = {"type":"string","enum":["likelihood","restricted"]};
const func76 = (function ucs2length(str) {
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
const schema38 = {"type":["string","number","boolean","array","null"]};
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "path"},"must have required property '"+"path"+"'");errors++;}
if((data.old === undefined) || (!(func0.call(data, "old")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "old"},"must have required property '"+"old"+"'");errors++;}
if((data.new === undefined) || (!(func0.call(data, "new")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "new"},"must have required property '"+"new"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "path") || (key0 === "old")) || (key0 === "new"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.path !== undefined && func0.call(data, "path")){let data0 = data.path;
if(typeof data0 === "string"){
if(func76(data0) > 4096){vErrors = fail(vErrors,instancePath+"/path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func76(data0) < 1){vErrors = fail(vErrors,instancePath+"/path","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/path","type",{type: "string"},"must be string");errors++;}}
if(data.old !== undefined && func0.call(data, "old")){let data1 = data.old;
if(((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (!(Array.isArray(data1)))) && (data1 !== null)){vErrors = fail(vErrors,instancePath+"/old","type",{type: schema38.type},"must be string,number,boolean,array,null");errors++;}}
if(data.new !== undefined && func0.call(data, "new")){let data2 = data.new;
if(((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (!(Array.isArray(data2)))) && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/new","type",{type: schema38.type},"must be string,number,boolean,array,null");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate23.errors = vErrors;return errors === 0;}validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
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
if(!(func0.call(schema32.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.experiment !== undefined && func0.call(data, "experiment")){let data0 = data.experiment;
if(typeof data0 === "string"){
if(func76(data0) > 128){vErrors = fail(vErrors,instancePath+"/experiment","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/experiment","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/experiment","type",{type: "string"},"must be string");errors++;}}
if(data.run_id !== undefined && func0.call(data, "run_id")){let data1 = data.run_id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){vErrors = fail(vErrors,instancePath+"/run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "string"},"must be string");errors++;}}
if(data.action !== undefined && func0.call(data, "action")){let data2 = data.action;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/action","type",{type: "string"},"must be string");errors++;}
if(!((((data2 === "new") || (data2 === "changed")) || (data2 === "unchanged")) || (data2 === "resumed"))){vErrors = fail(vErrors,instancePath+"/action","enum",{allowedValues: schema36.enum},"must be equal to one of the allowed values");errors++;}}
if(data.reason !== undefined && func0.call(data, "reason")){let data3 = data.reason;
if(typeof data3 === "string"){
if(func76(data3) > 4096){vErrors = fail(vErrors,instancePath+"/reason","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/reason","type",{type: "string"},"must be string");errors++;}}
if(data.changes !== undefined && func0.call(data, "changes")){let data4 = data.changes;
if(Array.isArray(data4)){
const len0 = data4.length;for(let i0=0; i0<len0; i0++){
if(!(validate23(data4[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/changes","type",{type: "array"},"must be array");errors++;}}
if(data.compute_dtype !== undefined && func0.call(data, "compute_dtype")){let data6 = data.compute_dtype;
if(typeof data6 !== "string"){vErrors = fail(vErrors,instancePath+"/compute_dtype","type",{type: "string"},"must be string");errors++;}
if(!((data6 === "float32") || (data6 === "bfloat16"))){vErrors = fail(vErrors,instancePath+"/compute_dtype","enum",{allowedValues: schema40.enum},"must be equal to one of the allowed values");errors++;}}
if(data.compute_dtype_reason !== undefined && func0.call(data, "compute_dtype_reason")){let data7 = data.compute_dtype_reason;
if(typeof data7 === "string"){
if(func76(data7) > 4096){vErrors = fail(vErrors,instancePath+"/compute_dtype_reason","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/compute_dtype_reason","type",{type: "string"},"must be string");errors++;}}
if(data.label_scoring !== undefined && func0.call(data, "label_scoring")){let data8 = data.label_scoring;
if(typeof data8 !== "string"){vErrors = fail(vErrors,instancePath+"/label_scoring","type",{type: "string"},"must be string");errors++;}
if(!((data8 === "likelihood") || (data8 === "restricted"))){vErrors = fail(vErrors,instancePath+"/label_scoring","enum",{allowedValues: schema41.enum},"must be equal to one of the allowed values");errors++;}}
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
if((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)){vErrors = fail(vErrors,instancePath+"/predicted_seconds","type",{type: schema32.properties.predicted_seconds.type},"must be number,null");errors++;}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){vErrors = fail(vErrors,instancePath+"/predicted_seconds","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/plan.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.runs === undefined) || (!(func0.call(data, "runs")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "runs"},"must have required property '"+"runs"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(key0 === "runs")){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.runs !== undefined && func0.call(data, "runs")){let data0 = data.runs;
if(Array.isArray(data0)){
const len0 = data0.length;for(let i0=0; i0<len0; i0++){
if(!(validate21(data0[i0], {instancePath:instancePath+"/runs/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/runs","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
