// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema32 = {"type":"object","properties":{"source":{"type":"string","enum":["manifest","embedded","hub cache","run"]},"name":{"type":"string","maxLength":256},"model_id":{"type":"string","maxLength":4096},"where":{"type":"string","maxLength":4096}},"required":["source","name","model_id","where"],"additionalProperties":false};
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
const schema35 = {"type":"string","enum":["classification","generation","summarization","question_answering","retrieval_augmented_generation","extraction","code"]};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.catalog === undefined) || (!(func0.call(data, "catalog")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "catalog"},"must have required property '"+"catalog"+"'");errors++;}
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.models === undefined) || (!(func0.call(data, "models")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "models"},"must have required property '"+"models"+"'");errors++;}
if((data.task_ids === undefined) || (!(func0.call(data, "task_ids")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "task_ids"},"must have required property '"+"task_ids"+"'");errors++;}
if((data.provenance === undefined) || (!(func0.call(data, "provenance")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "provenance"},"must have required property '"+"provenance"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "catalog") || (key0 === "name")) || (key0 === "models")) || (key0 === "task_ids")) || (key0 === "provenance"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.catalog !== undefined && func0.call(data, "catalog")){let data0 = data.catalog;
if(typeof data0 === "string"){
if(func70(data0) > 256){vErrors = fail(vErrors,instancePath+"/catalog","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/catalog","type",{type: "string"},"must be string");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data1 = data.name;
if(typeof data1 === "string"){
if(func70(data1) > 256){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.models !== undefined && func0.call(data, "models")){let data2 = data.models;
if(Array.isArray(data2)){
const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];
if(typeof data3 === "string"){
if(func70(data3) > 4096){vErrors = fail(vErrors,instancePath+"/models/" + i0,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/models/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/models","type",{type: "array"},"must be array");errors++;}}
if(data.task_ids !== undefined && func0.call(data, "task_ids")){let data4 = data.task_ids;
if(Array.isArray(data4)){
const len1 = data4.length;for(let i1=0; i1<len1; i1++){let data5 = data4[i1];
if(typeof data5 !== "string"){vErrors = fail(vErrors,instancePath+"/task_ids/" + i1,"type",{type: "string"},"must be string");errors++;}
if(!(((((((data5 === "classification") || (data5 === "generation")) || (data5 === "summarization")) || (data5 === "question_answering")) || (data5 === "retrieval_augmented_generation")) || (data5 === "extraction")) || (data5 === "code"))){vErrors = fail(vErrors,instancePath+"/task_ids/" + i1,"enum",{allowedValues: schema35.enum},"must be equal to one of the allowed values");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/task_ids","type",{type: "array"},"must be array");errors++;}}
if(data.provenance !== undefined && func0.call(data, "provenance")){let data6 = data.provenance;
if(typeof data6 === "string"){
if(func70(data6) > 4096){vErrors = fail(vErrors,instancePath+"/provenance","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/provenance","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/known-models.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.models === undefined) || (!(func0.call(data, "models")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "models"},"must have required property '"+"models"+"'");errors++;}
if((data.architectures === undefined) || (!(func0.call(data, "architectures")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "architectures"},"must have required property '"+"architectures"+"'");errors++;}
if((data.catalog === undefined) || (!(func0.call(data, "catalog")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "catalog"},"must have required property '"+"catalog"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "models") || (key0 === "architectures")) || (key0 === "catalog"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.models !== undefined && func0.call(data, "models")){let data0 = data.models;
if(Array.isArray(data0)){
const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.source === undefined) || (!(func0.call(data1, "source")))){vErrors = fail(vErrors,instancePath+"/models/" + i0,"required",{missingProperty: "source"},"must have required property '"+"source"+"'");errors++;}
if((data1.name === undefined) || (!(func0.call(data1, "name")))){vErrors = fail(vErrors,instancePath+"/models/" + i0,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data1.model_id === undefined) || (!(func0.call(data1, "model_id")))){vErrors = fail(vErrors,instancePath+"/models/" + i0,"required",{missingProperty: "model_id"},"must have required property '"+"model_id"+"'");errors++;}
if((data1.where === undefined) || (!(func0.call(data1, "where")))){vErrors = fail(vErrors,instancePath+"/models/" + i0,"required",{missingProperty: "where"},"must have required property '"+"where"+"'");errors++;}for(const key1 of Object.keys(data1)){
if(!((((key1 === "source") || (key1 === "name")) || (key1 === "model_id")) || (key1 === "where"))){vErrors = fail(vErrors,instancePath+"/models/" + i0,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data1.source !== undefined && func0.call(data1, "source")){let data2 = data1.source;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/models/" + i0+"/source","type",{type: "string"},"must be string");errors++;}
if(!((((data2 === "manifest") || (data2 === "embedded")) || (data2 === "hub cache")) || (data2 === "run"))){vErrors = fail(vErrors,instancePath+"/models/" + i0+"/source","enum",{allowedValues: schema32.properties.source.enum},"must be equal to one of the allowed values");errors++;}}
if(data1.name !== undefined && func0.call(data1, "name")){let data3 = data1.name;
if(typeof data3 === "string"){
if(func70(data3) > 256){vErrors = fail(vErrors,instancePath+"/models/" + i0+"/name","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/models/" + i0+"/name","type",{type: "string"},"must be string");errors++;}}
if(data1.model_id !== undefined && func0.call(data1, "model_id")){let data4 = data1.model_id;
if(typeof data4 === "string"){
if(func70(data4) > 4096){vErrors = fail(vErrors,instancePath+"/models/" + i0+"/model_id","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/models/" + i0+"/model_id","type",{type: "string"},"must be string");errors++;}}
if(data1.where !== undefined && func0.call(data1, "where")){let data5 = data1.where;
if(typeof data5 === "string"){
if(func70(data5) > 4096){vErrors = fail(vErrors,instancePath+"/models/" + i0+"/where","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/models/" + i0+"/where","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/models/" + i0,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/models","type",{type: "array"},"must be array");errors++;}}
if(data.architectures !== undefined && func0.call(data, "architectures")){let data6 = data.architectures;
if(Array.isArray(data6)){
const len1 = data6.length;for(let i1=0; i1<len1; i1++){let data7 = data6[i1];
if(typeof data7 === "string"){
if(func70(data7) > 256){vErrors = fail(vErrors,instancePath+"/architectures/" + i1,"maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/architectures/" + i1,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/architectures","type",{type: "array"},"must be array");errors++;}}
if(data.catalog !== undefined && func0.call(data, "catalog")){let data8 = data.catalog;
if(Array.isArray(data8)){
const len2 = data8.length;for(let i2=0; i2<len2; i2++){
if(!(validate21(data8[i2], {instancePath:instancePath+"/catalog/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/catalog","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
