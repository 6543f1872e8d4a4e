// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema35 = {"type":"object","properties":{"code":{"type":"string","maxLength":128,"pattern":"^[a-z]+/[a-z0-9-]+$"},"severity":{"type":"string","enum":["error","warning"]},"exit_status":{"type":"integer","minimum":0,"maximum":255},"message":{"type":"string","maxLength":65536},"help":{"type":"string","maxLength":65536}},"required":["code","severity","exit_status","message","help"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func82 = (function ucs2length(str) {
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
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunesmith.dev/schemas/v1/field-explanation.schema.json","type":"object","properties":{"kind":{"type":"string","maxLength":256},"path":{"type":"string","maxLength":4096},"title":{"type":["string","null"],"maxLength":256},"description":{"type":"string","maxLength":65536},"type":{"type":"string","maxLength":4096},"bounds":{"type":"array","items":{"type":"string","maxLength":65536}},"values":{"type":"array","items":{"type":"string","maxLength":65536}},"keys":{"type":"array","items":{"type":"string","maxLength":65536}},"default":{"type":["string","null"],"maxLength":65536},"default_from":{"type":["string","null"],"maxLength":4096},"examples":{"type":"array","items":{"type":"string","maxLength":65536}},"peers":{"type":"array","items":{"$ref":"#/$defs/PeerNames"}},"value":{"type":["string","null"],"maxLength":65536},"source":{"$ref":"#/$defs/ValueSource"},"catalog_entry":{"type":["string","null"],"maxLength":256},"provenance":{"type":["string","null"],"maxLength":4096},"where":{"type":["string","null"],"maxLength":4096}},"required":["kind","path","title","description","type","bounds","values","keys","default","default_from","examples","peers","value","source","catalog_entry","provenance","where"],"additionalProperties":false,"$defs":{"ValueSource":{"type":"string","enum":["manifest","--set","catalog","schema default","not set"]},"PeerNames":{"type":"object","properties":{"tool":{"type":"string","maxLength":256},"names":{"type":"array","items":{"type":"string","maxLength":65536}}},"required":["tool","names"],"additionalProperties":false}}};
const schema34 = {"type":"string","enum":["manifest","--set","catalog","schema default","not set"]};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/field-explanation.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "kind"},"must have required property '"+"kind"+"'");errors++;}
if((data.path === undefined) || (!(func0.call(data, "path")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "path"},"must have required property '"+"path"+"'");errors++;}
if((data.title === undefined) || (!(func0.call(data, "title")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "title"},"must have required property '"+"title"+"'");errors++;}
if((data.description === undefined) || (!(func0.call(data, "description")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "description"},"must have required property '"+"description"+"'");errors++;}
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.bounds === undefined) || (!(func0.call(data, "bounds")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "bounds"},"must have required property '"+"bounds"+"'");errors++;}
if((data.values === undefined) || (!(func0.call(data, "values")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "values"},"must have required property '"+"values"+"'");errors++;}
if((data.keys === undefined) || (!(func0.call(data, "keys")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "keys"},"must have required property '"+"keys"+"'");errors++;}
if((data.default === undefined) || (!(func0.call(data, "default")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "default"},"must have required property '"+"default"+"'");errors++;}
if((data.default_from === undefined) || (!(func0.call(data, "default_from")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "default_from"},"must have required property '"+"default_from"+"'");errors++;}
if((data.examples === undefined) || (!(func0.call(data, "examples")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "examples"},"must have required property '"+"examples"+"'");errors++;}
if((data.peers === undefined) || (!(func0.call(data, "peers")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "peers"},"must have required property '"+"peers"+"'");errors++;}
if((data.value === undefined) || (!(func0.call(data, "value")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "value"},"must have required property '"+"value"+"'");errors++;}
if((data.source === undefined) || (!(func0.call(data, "source")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "source"},"must have required property '"+"source"+"'");errors++;}
if((data.catalog_entry === undefined) || (!(func0.call(data, "catalog_entry")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "catalog_entry"},"must have required property '"+"catalog_entry"+"'");errors++;}
if((data.provenance === undefined) || (!(func0.call(data, "provenance")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "provenance"},"must have required property '"+"provenance"+"'");errors++;}
if((data.where === undefined) || (!(func0.call(data, "where")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "where"},"must have required property '"+"where"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema32.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.kind !== undefined && func0.call(data, "kind")){let data0 = data.kind;
if(typeof data0 === "string"){
if(func82(data0) > 256){vErrors = fail(vErrors,instancePath+"/kind","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/kind","type",{type: "string"},"must be string");errors++;}}
if(data.path !== undefined && func0.call(data, "path")){let data1 = data.path;
if(typeof data1 === "string"){
if(func82(data1) > 4096){vErrors = fail(vErrors,instancePath+"/path","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/path","type",{type: "string"},"must be string");errors++;}}
if(data.title !== undefined && func0.call(data, "title")){let data2 = data.title;
if((typeof data2 !== "string") && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/title","type",{type: schema32.properties.title.type},"must be string,null");errors++;}
if(typeof data2 === "string"){
if(func82(data2) > 256){vErrors = fail(vErrors,instancePath+"/title","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}}
if(data.description !== undefined && func0.call(data, "description")){let data3 = data.description;
if(typeof data3 === "string"){
if(func82(data3) > 65536){vErrors = fail(vErrors,instancePath+"/description","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/description","type",{type: "string"},"must be string");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data4 = data.type;
if(typeof data4 === "string"){
if(func82(data4) > 4096){vErrors = fail(vErrors,instancePath+"/type","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}}
if(data.bounds !== undefined && func0.call(data, "bounds")){let data5 = data.bounds;
if(Array.isArray(data5)){
const len0 = data5.length;for(let i0=0; i0<len0; i0++){let data6 = data5[i0];
if(typeof data6 === "string"){
if(func82(data6) > 65536){vErrors = fail(vErrors,instancePath+"/bounds/" + i0,"maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/bounds/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/bounds","type",{type: "array"},"must be array");errors++;}}
if(data.values !== undefined && func0.call(data, "values")){let data7 = data.values;
if(Array.isArray(data7)){
const len1 = data7.length;for(let i1=0; i1<len1; i1++){let data8 = data7[i1];
if(typeof data8 === "string"){
if(func82(data8) > 65536){vErrors = fail(vErrors,instancePath+"/values/" + i1,"maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/values/" + i1,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/values","type",{type: "array"},"must be array");errors++;}}
if(data.keys !== undefined && func0.call(data, "keys")){let data9 = data.keys;
if(Array.isArray(data9)){
const len2 = data9.length;for(let i2=0; i2<len2; i2++){let data10 = data9[i2];
if(typeof data10 === "string"){
if(func82(data10) > 65536){vErrors = fail(vErrors,instancePath+"/keys/" + i2,"maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/keys/" + i2,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/keys","type",{type: "array"},"must be array");errors++;}}
if(data.default !== undefined && func0.call(data, "default")){let data11 = data.default;
if((typeof data11 !== "string") && (data11 !== null)){vErrors = fail(vErrors,instancePath+"/default","type",{type: schema32.properties.default.type},"must be string,null");errors++;}
if(typeof data11 === "string"){
if(func82(data11) > 65536){vErrors = fail(vErrors,instancePath+"/default","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}}
if(data.default_from !== undefined && func0.call(data, "default_from")){let data12 = data.default_from;
if((typeof data12 !== "string") && (data12 !== null)){vErrors = fail(vErrors,instancePath+"/default_from","type",{type: schema32.properties.default_from.type},"must be string,null");errors++;}
if(typeof data12 === "string"){
if(func82(data12) > 4096){vErrors = fail(vErrors,instancePath+"/default_from","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}
if(data.examples !== undefined && func0.call(data, "examples")){let data13 = data.examples;
if(Array.isArray(data13)){
const len3 = data13.length;for(let i3=0; i3<len3; i3++){let data14 = data13[i3];
if(typeof data14 === "string"){
if(func82(data14) > 65536){vErrors = fail(vErrors,instancePath+"/examples/" + i3,"maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/examples/" + i3,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/examples","type",{type: "array"},"must be array");errors++;}}
if(data.peers !== undefined && func0.call(data, "peers")){let data15 = data.peers;
if(Array.isArray(data15)){
const len4 = data15.length;for(let i4=0; i4<len4; i4++){let data16 = data15[i4];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.tool === undefined) || (!(func0.call(data16, "tool")))){vErrors = fail(vErrors,instancePath+"/peers/" + i4,"required",{missingProperty: "tool"},"must have required property '"+"tool"+"'");errors++;}
if((data16.names === undefined) || (!(func0.call(data16, "names")))){vErrors = fail(vErrors,instancePath+"/peers/" + i4,"required",{missingProperty: "names"},"must have required property '"+"names"+"'");errors++;}for(const key1 of Object.keys(data16)){
if(!((key1 === "tool") || (key1 === "names"))){vErrors = fail(vErrors,instancePath+"/peers/" + i4,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data16.tool !== undefined && func0.call(data16, "tool")){let data17 = data16.tool;
if(typeof data17 === "string"){
if(func82(data17) > 256){vErrors = fail(vErrors,instancePath+"/peers/" + i4+"/tool","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/peers/" + i4+"/tool","type",{type: "string"},"must be string");errors++;}}
if(data16.names !== undefined && func0.call(data16, "names")){let data18 = data16.names;
if(Array.isArray(data18)){
const len5 = data18.length;for(let i5=0; i5<len5; i5++){let data19 = data18[i5];
if(typeof data19 === "string"){
if(func82(data19) > 65536){vErrors = fail(vErrors,instancePath+"/peers/" + i4+"/names/" + i5,"maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/peers/" + i4+"/names/" + i5,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/peers/" + i4+"/names","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/peers/" + i4,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/peers","type",{type: "array"},"must be array");errors++;}}
if(data.value !== undefined && func0.call(data, "value")){let data20 = data.value;
if((typeof data20 !== "string") && (data20 !== null)){vErrors = fail(vErrors,instancePath+"/value","type",{type: schema32.properties.value.type},"must be string,null");errors++;}
if(typeof data20 === "string"){
if(func82(data20) > 65536){vErrors = fail(vErrors,instancePath+"/value","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}}
if(data.source !== undefined && func0.call(data, "source")){let data21 = data.source;
if(typeof data21 !== "string"){vErrors = fail(vErrors,instancePath+"/source","type",{type: "string"},"must be string");errors++;}
if(!(((((data21 === "manifest") || (data21 === "--set")) || (data21 === "catalog")) || (data21 === "schema default")) || (data21 === "not set"))){vErrors = fail(vErrors,instancePath+"/source","enum",{allowedValues: schema34.enum},"must be equal to one of the allowed values");errors++;}}
if(data.catalog_entry !== undefined && func0.call(data, "catalog_entry")){let data22 = data.catalog_entry;
if((typeof data22 !== "string") && (data22 !== null)){vErrors = fail(vErrors,instancePath+"/catalog_entry","type",{type: schema32.properties.catalog_entry.type},"must be string,null");errors++;}
if(typeof data22 === "string"){
if(func82(data22) > 256){vErrors = fail(vErrors,instancePath+"/catalog_entry","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}}
if(data.provenance !== undefined && func0.call(data, "provenance")){let data23 = data.provenance;
if((typeof data23 !== "string") && (data23 !== null)){vErrors = fail(vErrors,instancePath+"/provenance","type",{type: schema32.properties.provenance.type},"must be string,null");errors++;}
if(typeof data23 === "string"){
if(func82(data23) > 4096){vErrors = fail(vErrors,instancePath+"/provenance","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}
if(data.where !== undefined && func0.call(data, "where")){let data24 = data.where;
if((typeof data24 !== "string") && (data24 !== null)){vErrors = fail(vErrors,instancePath+"/where","type",{type: schema32.properties.where.type},"must be string,null");errors++;}
if(typeof data24 === "string"){
if(func82(data24) > 4096){vErrors = fail(vErrors,instancePath+"/where","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern4 = new RegExp("^[a-z]+/[a-z0-9-]+$", "u");
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/explanation.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.fields === undefined) || (!(func0.call(data, "fields")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "fields"},"must have required property '"+"fields"+"'");errors++;}
if((data.code === undefined) || (!(func0.call(data, "code")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "code"},"must have required property '"+"code"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "fields") || (key0 === "code"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.fields !== undefined && func0.call(data, "fields")){let data0 = data.fields;
if(Array.isArray(data0)){
const len0 = data0.length;for(let i0=0; i0<len0; i0++){
if(!(validate21(data0[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/fields","type",{type: "array"},"must be array");errors++;}}
if(data.code !== undefined && func0.call(data, "code")){let data2 = data.code;
const _errs6 = errors;let valid3 = false;
const _errs7 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.code === undefined) || (!(func0.call(data2, "code")))){vErrors = fail(vErrors,instancePath+"/code","required",{missingProperty: "code"},"must have required property '"+"code"+"'");errors++;}
if((data2.severity === undefined) || (!(func0.call(data2, "severity")))){vErrors = fail(vErrors,instancePath+"/code","required",{missingProperty: "severity"},"must have required property '"+"severity"+"'");errors++;}
if((data2.exit_status === undefined) || (!(func0.call(data2, "exit_status")))){vErrors = fail(vErrors,instancePath+"/code","required",{missingProperty: "exit_status"},"must have required property '"+"exit_status"+"'");errors++;}
if((data2.message === undefined) || (!(func0.call(data2, "message")))){vErrors = fail(vErrors,instancePath+"/code","required",{missingProperty: "message"},"must have required property '"+"message"+"'");errors++;}
if((data2.help === undefined) || (!(func0.call(data2, "help")))){vErrors = fail(vErrors,instancePath+"/code","required",{missingProperty: "help"},"must have required property '"+"help"+"'");errors++;}for(const key1 of Object.keys(data2)){
if(!(((((key1 === "code") || (key1 === "severity")) || (key1 === "exit_status")) || (key1 === "message")) || (key1 === "help"))){vErrors = fail(vErrors,instancePath+"/code","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data2.code !== undefined && func0.call(data2, "code")){let data3 = data2.code;
if(typeof data3 === "string"){
if(func82(data3) > 128){vErrors = fail(vErrors,instancePath+"/code/code","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern4.test(data3)){vErrors = fail(vErrors,instancePath+"/code/code","pattern",{pattern: "^[a-z]+/[a-z0-9-]+$"},"must match pattern \""+"^[a-z]+/[a-z0-9-]+$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/code/code","type",{type: "string"},"must be string");errors++;}}
if(data2.severity !== undefined && func0.call(data2, "severity")){let data4 = data2.severity;
if(typeof data4 !== "string"){vErrors = fail(vErrors,instancePath+"/code/severity","type",{type: "string"},"must be string");errors++;}
if(!((data4 === "error") || (data4 === "warning"))){vErrors = fail(vErrors,instancePath+"/code/severity","enum",{allowedValues: schema35.properties.severity.enum},"must be equal to one of the allowed values");errors++;}}
if(data2.exit_status !== undefined && func0.call(data2, "exit_status")){let data5 = data2.exit_status;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/code/exit_status","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 255 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/code/exit_status","maximum",{comparison: "<=", limit: 255},"must be <= 255");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/code/exit_status","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data2.message !== undefined && func0.call(data2, "message")){let data6 = data2.message;
if(typeof data6 === "string"){
if(func82(data6) > 65536){vErrors = fail(vErrors,instancePath+"/code/message","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/code/message","type",{type: "string"},"must be string");errors++;}}
if(data2.help !== undefined && func0.call(data2, "help")){let data7 = data2.help;
if(typeof data7 === "string"){
if(func82(data7) > 65536){vErrors = fail(vErrors,instancePath+"/code/help","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/code/help","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/code","type",{type: "object"},"must be object");errors++;}var _valid0 = _errs7 === errors;valid3 = valid3 || _valid0;
const _errs21 = errors;
if(data2 !== null){vErrors = fail(vErrors,instancePath+"/code","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs21 === errors;valid3 = valid3 || _valid0;
if(!valid3){vErrors = fail(vErrors,instancePath+"/code","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs6;
if(vErrors !== null){
if(_errs6){vErrors.length = _errs6;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
