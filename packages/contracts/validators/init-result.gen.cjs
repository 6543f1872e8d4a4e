// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunesmith.dev/schemas/v1/init-result.schema.json","type":"object","properties":{"files":{"type":"array","items":{"type":"string","maxLength":4096},"minItems":1},"name":{"$ref":"common.schema.json#/$defs/Name"},"template":{"type":"string","enum":["classification","generation","text-only"]},"model_id":{"type":"string","maxLength":4096},"columns":{"type":"array","items":{"$ref":"#/$defs/TakenColumn"},"maxItems":2}},"required":["files","name","template","model_id"],"additionalProperties":false,"$defs":{"TakenColumn":{"type":"object","properties":{"field":{"type":"string","enum":["input","output"]},"column":{"type":"string","maxLength":134217728},"why":{"type":"string","maxLength":4096}},"required":["field","column","why"],"additionalProperties":false}}};
const schema34 = {"type":"object","properties":{"field":{"type":"string","enum":["input","output"]},"column":{"type":"string","maxLength":134217728},"why":{"type":"string","maxLength":4096}},"required":["field","column","why"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func65 = (function ucs2length(str) {
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
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/init-result.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.files === undefined) || (!(func0.call(data, "files")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "files"},"must have required property '"+"files"+"'");errors++;}
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.template === undefined) || (!(func0.call(data, "template")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "template"},"must have required property '"+"template"+"'");errors++;}
if((data.model_id === undefined) || (!(func0.call(data, "model_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "model_id"},"must have required property '"+"model_id"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "files") || (key0 === "name")) || (key0 === "template")) || (key0 === "model_id")) || (key0 === "columns"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.files !== undefined && func0.call(data, "files")){let data0 = data.files;
if(Array.isArray(data0)){
if(data0.length < 1){vErrors = fail(vErrors,instancePath+"/files","minItems",{limit: 1},"must NOT have fewer than 1 items");errors++;}
const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];
if(typeof data1 === "string"){
if(func65(data1) > 4096){vErrors = fail(vErrors,instancePath+"/files/" + i0,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/files/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/files","type",{type: "array"},"must be array");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data2 = data.name;
if(typeof data2 === "string"){
if(func65(data2) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern4.test(data2)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.template !== undefined && func0.call(data, "template")){let data3 = data.template;
if(typeof data3 !== "string"){vErrors = fail(vErrors,instancePath+"/template","type",{type: "string"},"must be string");errors++;}
if(!(((data3 === "classification") || (data3 === "generation")) || (data3 === "text-only"))){vErrors = fail(vErrors,instancePath+"/template","enum",{allowedValues: schema31.properties.template.enum},"must be equal to one of the allowed values");errors++;}}
if(data.model_id !== undefined && func0.call(data, "model_id")){let data4 = data.model_id;
if(typeof data4 === "string"){
if(func65(data4) > 4096){vErrors = fail(vErrors,instancePath+"/model_id","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/model_id","type",{type: "string"},"must be string");errors++;}}
if(data.columns !== undefined && func0.call(data, "columns")){let data5 = data.columns;
if(Array.isArray(data5)){
if(data5.length > 2){vErrors = fail(vErrors,instancePath+"/columns","maxItems",{limit: 2},"must NOT have more than 2 items");errors++;}
const len1 = data5.length;for(let i1=0; i1<len1; i1++){let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.field === undefined) || (!(func0.call(data6, "field")))){vErrors = fail(vErrors,instancePath+"/columns/" + i1,"required",{missingProperty: "field"},"must have required property '"+"field"+"'");errors++;}
if((data6.column === undefined) || (!(func0.call(data6, "column")))){vErrors = fail(vErrors,instancePath+"/columns/" + i1,"required",{missingProperty: "column"},"must have required property '"+"column"+"'");errors++;}
if((data6.why === undefined) || (!(func0.call(data6, "why")))){vErrors = fail(vErrors,instancePath+"/columns/" + i1,"required",{missingProperty: "why"},"must have required property '"+"why"+"'");errors++;}for(const key1 of Object.keys(data6)){
if(!(((key1 === "field") || (key1 === "column")) || (key1 === "why"))){vErrors = fail(vErrors,instancePath+"/columns/" + i1,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data6.field !== undefined && func0.call(data6, "field")){let data7 = data6.field;
if(typeof data7 !== "string"){vErrors = fail(vErrors,instancePath+"/columns/" + i1+"/field","type",{type: "string"},"must be string");errors++;}
if(!((data7 === "input") || (data7 === "output"))){vErrors = fail(vErrors,instancePath+"/columns/" + i1+"/field","enum",{allowedValues: schema34.properties.field.enum},"must be equal to one of the allowed values");errors++;}}
if(data6.column !== undefined && func0.call(data6, "column")){let data8 = data6.column;
if(typeof data8 === "string"){
if(func65(data8) > 134217728){vErrors = fail(vErrors,instancePath+"/columns/" + i1+"/column","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/columns/" + i1+"/column","type",{type: "string"},"must be string");errors++;}}
if(data6.why !== undefined && func0.call(data6, "why")){let data9 = data6.why;
if(typeof data9 === "string"){
if(func65(data9) > 4096){vErrors = fail(vErrors,instancePath+"/columns/" + i1+"/why","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/columns/" + i1+"/why","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/columns/" + i1,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/columns","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
