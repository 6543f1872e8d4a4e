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
const schema36 = {"type":"string","enum":["queued","pending","running","storing","completed","failed","canceled"]};
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
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.run_id === undefined) || (!(func0.call(data, "run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;}
if((data.experiment === undefined) || (!(func0.call(data, "experiment")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "experiment"},"must have required property '"+"experiment"+"'");errors++;}
if((data.state === undefined) || (!(func0.call(data, "state")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "state"},"must have required property '"+"state"+"'");errors++;}
if((data.adapter_sha256 === undefined) || (!(func0.call(data, "adapter_sha256")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "adapter_sha256"},"must have required property '"+"adapter_sha256"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "run_id") || (key0 === "experiment")) || (key0 === "state")) || (key0 === "is_cut_off")) || (key0 === "adapter_sha256"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.run_id !== undefined && func0.call(data, "run_id")){let data0 = data.run_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "string"},"must be string");errors++;}}
if(data.experiment !== undefined && func0.call(data, "experiment")){let data1 = data.experiment;
if(typeof data1 === "string"){
if(func72(data1) > 128){vErrors = fail(vErrors,instancePath+"/experiment","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data1)){vErrors = fail(vErrors,instancePath+"/experiment","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/experiment","type",{type: "string"},"must be string");errors++;}}
if(data.state !== undefined && func0.call(data, "state")){let data2 = data.state;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/state","type",{type: "string"},"must be string");errors++;}
if(!(((((((data2 === "queued") || (data2 === "pending")) || (data2 === "running")) || (data2 === "storing")) || (data2 === "completed")) || (data2 === "failed")) || (data2 === "canceled"))){vErrors = fail(vErrors,instancePath+"/state","enum",{allowedValues: schema36.enum},"must be equal to one of the allowed values");errors++;}}
if(data.is_cut_off !== undefined && func0.call(data, "is_cut_off")){
if(typeof data.is_cut_off !== "boolean"){vErrors = fail(vErrors,instancePath+"/is_cut_off","type",{type: "boolean"},"must be boolean");errors++;}}
if(data.adapter_sha256 !== undefined && func0.call(data, "adapter_sha256")){let data4 = data.adapter_sha256;
const _errs14 = errors;let valid4 = false;
const _errs15 = errors;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){vErrors = fail(vErrors,instancePath+"/adapter_sha256","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/adapter_sha256","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs15 === errors;valid4 = valid4 || _valid0;
const _errs18 = errors;
if(data4 !== null){vErrors = fail(vErrors,instancePath+"/adapter_sha256","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs18 === errors;valid4 = valid4 || _valid0;
if(!valid4){vErrors = fail(vErrors,instancePath+"/adapter_sha256","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs14;
if(vErrors !== null){
if(_errs14){vErrors.length = _errs14;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema39 = {"type":["string","number","boolean","array","null"]};
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "path"},"must have required property '"+"path"+"'");errors++;}
if((data.values === undefined) || (!(func0.call(data, "values")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "values"},"must have required property '"+"values"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "path") || (key0 === "values"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.path !== undefined && func0.call(data, "path")){let data0 = data.path;
if(typeof data0 === "string"){
if(func72(data0) > 4096){vErrors = fail(vErrors,instancePath+"/path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func72(data0) < 1){vErrors = fail(vErrors,instancePath+"/path","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/path","type",{type: "string"},"must be string");errors++;}}
if(data.values !== undefined && func0.call(data, "values")){let data1 = data.values;
if(Array.isArray(data1)){
const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];
if(((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (!(Array.isArray(data2)))) && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/values/" + i0,"type",{type: schema39.type},"must be string,number,boolean,array,null");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/values","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate24.errors = vErrors;return errors === 0;}validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema40 = {"type":"object","properties":{"metric":{"type":"string","minLength":1,"maxLength":64},"values":{"type":"array","items":{"type":["number","null"]}},"intervals":{"type":"array","items":{"anyOf":[{"$ref":"evaluation-report.schema.json#/$defs/Interval"},{"type":"null"}]}}},"required":["metric","values","intervals"],"additionalProperties":false};
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.metric === undefined) || (!(func0.call(data, "metric")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "metric"},"must have required property '"+"metric"+"'");errors++;}
if((data.values === undefined) || (!(func0.call(data, "values")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "values"},"must have required property '"+"values"+"'");errors++;}
if((data.intervals === undefined) || (!(func0.call(data, "intervals")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "intervals"},"must have required property '"+"intervals"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "metric") || (key0 === "values")) || (key0 === "intervals"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.metric !== undefined && func0.call(data, "metric")){let data0 = data.metric;
if(typeof data0 === "string"){
if(func72(data0) > 64){vErrors = fail(vErrors,instancePath+"/metric","maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;}
if(func72(data0) < 1){vErrors = fail(vErrors,instancePath+"/metric","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/metric","type",{type: "string"},"must be string");errors++;}}
if(data.values !== undefined && func0.call(data, "values")){let data1 = data.values;
if(Array.isArray(data1)){
const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/values/" + i0,"type",{type: schema40.properties.values.items.type},"must be number,null");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/values","type",{type: "array"},"must be array");errors++;}}
if(data.intervals !== undefined && func0.call(data, "intervals")){let data3 = data.intervals;
if(Array.isArray(data3)){
const len1 = data3.length;for(let i1=0; i1<len1; i1++){let data4 = data3[i1];
const _errs11 = errors;let valid5 = false;
const _errs12 = errors;
if(Array.isArray(data4)){
if(data4.length > 2){vErrors = fail(vErrors,instancePath+"/intervals/" + i1,"maxItems",{limit: 2},"must NOT have more than 2 items");errors++;}
if(data4.length < 2){vErrors = fail(vErrors,instancePath+"/intervals/" + i1,"minItems",{limit: 2},"must NOT have fewer than 2 items");errors++;}
const len2 = data4.length;for(let i2=0; i2<len2; i2++){let data5 = data4[i2];
if(!((typeof data5 == "number") && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/intervals/" + i1+"/" + i2,"type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/intervals/" + i1,"type",{type: "array"},"must be array");errors++;}var _valid0 = _errs12 === errors;valid5 = valid5 || _valid0;
const _errs17 = errors;
if(data4 !== null){vErrors = fail(vErrors,instancePath+"/intervals/" + i1,"type",{type: "null"},"must be null");errors++;}var _valid0 = _errs17 === errors;valid5 = valid5 || _valid0;
if(!valid5){vErrors = fail(vErrors,instancePath+"/intervals/" + i1,"anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs11;
if(vErrors !== null){
if(_errs11){vErrors.length = _errs11;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath+"/intervals","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate26.errors = vErrors;return errors === 0;}validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.run_id === undefined) || (!(func0.call(data, "run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;}
if((data.against === undefined) || (!(func0.call(data, "against")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "against"},"must have required property '"+"against"+"'");errors++;}
if((data.n === undefined) || (!(func0.call(data, "n")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "n"},"must have required property '"+"n"+"'");errors++;}
if((data.wins === undefined) || (!(func0.call(data, "wins")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "wins"},"must have required property '"+"wins"+"'");errors++;}
if((data.losses === undefined) || (!(func0.call(data, "losses")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "losses"},"must have required property '"+"losses"+"'");errors++;}
if((data.gain === undefined) || (!(func0.call(data, "gain")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "gain"},"must have required property '"+"gain"+"'");errors++;}
if((data.p_value === undefined) || (!(func0.call(data, "p_value")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "p_value"},"must have required property '"+"p_value"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((((key0 === "run_id") || (key0 === "against")) || (key0 === "n")) || (key0 === "wins")) || (key0 === "losses")) || (key0 === "gain")) || (key0 === "p_value"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.run_id !== undefined && func0.call(data, "run_id")){let data0 = data.run_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "string"},"must be string");errors++;}}
if(data.against !== undefined && func0.call(data, "against")){let data1 = data.against;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){vErrors = fail(vErrors,instancePath+"/against","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/against","type",{type: "string"},"must be string");errors++;}}
if(data.n !== undefined && func0.call(data, "n")){let data2 = data.n;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/n","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/n","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/n","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.wins !== undefined && func0.call(data, "wins")){let data3 = data.wins;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/wins","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/wins","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/wins","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.losses !== undefined && func0.call(data, "losses")){let data4 = data.losses;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/losses","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/losses","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/losses","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.gain !== undefined && func0.call(data, "gain")){let data5 = data.gain;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/gain","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data5 < -1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/gain","minimum",{comparison: ">=", limit: -1},"must be >= -1");errors++;}}else {vErrors = fail(vErrors,instancePath+"/gain","type",{type: "number"},"must be number");errors++;}}
if(data.p_value !== undefined && func0.call(data, "p_value")){let data6 = data.p_value;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/p_value","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/p_value","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/p_value","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate49.errors = vErrors;return errors === 0;}validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/comparison.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.runs === undefined) || (!(func0.call(data, "runs")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "runs"},"must have required property '"+"runs"+"'");errors++;}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "parameters"},"must have required property '"+"parameters"+"'");errors++;}
if((data.metrics === undefined) || (!(func0.call(data, "metrics")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "metrics"},"must have required property '"+"metrics"+"'");errors++;}
if((data.evaluation_data === undefined) || (!(func0.call(data, "evaluation_data")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "evaluation_data"},"must have required property '"+"evaluation_data"+"'");errors++;}
if((data.tests === undefined) || (!(func0.call(data, "tests")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tests"},"must have required property '"+"tests"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "runs") || (key0 === "parameters")) || (key0 === "metrics")) || (key0 === "evaluation_data")) || (key0 === "tests"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.runs !== undefined && func0.call(data, "runs")){let data0 = data.runs;
if(Array.isArray(data0)){
if(data0.length > 64){vErrors = fail(vErrors,instancePath+"/runs","maxItems",{limit: 64},"must NOT have more than 64 items");errors++;}
if(data0.length < 1){vErrors = fail(vErrors,instancePath+"/runs","minItems",{limit: 1},"must NOT have fewer than 1 items");errors++;}
const len0 = data0.length;for(let i0=0; i0<len0; i0++){
if(!(validate21(data0[i0], {instancePath:instancePath+"/runs/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/runs","type",{type: "array"},"must be array");errors++;}}
if(data.parameters !== undefined && func0.call(data, "parameters")){let data2 = data.parameters;
if(Array.isArray(data2)){
const len1 = data2.length;for(let i1=0; i1<len1; i1++){
if(!(validate24(data2[i1], {instancePath:instancePath+"/parameters/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/parameters","type",{type: "array"},"must be array");errors++;}}
if(data.metrics !== undefined && func0.call(data, "metrics")){let data4 = data.metrics;
if(Array.isArray(data4)){
const len2 = data4.length;for(let i2=0; i2<len2; i2++){
if(!(validate26(data4[i2], {instancePath:instancePath+"/metrics/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/metrics","type",{type: "array"},"must be array");errors++;}}
if(data.evaluation_data !== undefined && func0.call(data, "evaluation_data")){let data6 = data.evaluation_data;
const _errs12 = errors;let valid7 = false;
const _errs13 = errors;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){vErrors = fail(vErrors,instancePath+"/evaluation_data","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/evaluation_data","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs13 === errors;valid7 = valid7 || _valid0;
const _errs16 = errors;
if(data6 !== null){vErrors = fail(vErrors,instancePath+"/evaluation_data","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs16 === errors;valid7 = valid7 || _valid0;
if(!valid7){vErrors = fail(vErrors,instancePath+"/evaluation_data","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs12;
if(vErrors !== null){
if(_errs12){vErrors.length = _errs12;}else {vErrors = null;}}}}
if(data.tests !== undefined && func0.call(data, "tests")){let data7 = data.tests;
if(Array.isArray(data7)){
const len3 = data7.length;for(let i3=0; i3<len3; i3++){
if(!(validate49(data7[i3], {instancePath:instancePath+"/tests/" + i3,parentData:data7,parentDataProperty:i3,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/tests","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
