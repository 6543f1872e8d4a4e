// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunesmith.dev/schemas/v1/model-description.schema.json","type":"object","properties":{"architecture":{"type":["string","null"],"maxLength":4096},"family":{"type":["string","null"],"maxLength":128},"hidden":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"layers":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"heads":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"vocab":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"max_positions":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"tied":{"type":"boolean"},"contested":{"type":"array","items":{"type":"string","maxLength":4096}},"unused_place":{"type":["string","null"],"maxLength":128},"unused_keys":{"type":"array","items":{"type":"string","maxLength":4096}},"prefixes":{"type":"array","items":{"type":"string","maxLength":128}},"embeddings":{"type":["string","null"],"maxLength":4096},"head":{"type":["string","null"],"maxLength":4096},"problem":{"anyOf":[{"$ref":"#/$defs/ModelProblem"},{"type":"null"}]}},"required":["architecture","family","hidden","layers","heads","vocab","max_positions","tied","contested","unused_place","unused_keys","prefixes","embeddings","head","problem"],"additionalProperties":false,"$defs":{"ModelProblem":{"type":"object","properties":{"code":{"$ref":"common.schema.json#/$defs/DiagnosticCode"},"what":{"type":"string","maxLength":65536},"why":{"type":["string","null"],"maxLength":65536},"nearest":{"type":["string","null"],"maxLength":4096},"supported":{"type":"array","items":{"type":"string","maxLength":4096}}},"required":["code","what","why","nearest","supported"],"additionalProperties":false}}};
const func0 = Object.prototype.hasOwnProperty;
const func77 = (function ucs2length(str) {
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
const schema32 = {"type":"object","properties":{"code":{"$ref":"common.schema.json#/$defs/DiagnosticCode"},"what":{"type":"string","maxLength":65536},"why":{"type":["string","null"],"maxLength":65536},"nearest":{"type":["string","null"],"maxLength":4096},"supported":{"type":"array","items":{"type":"string","maxLength":4096}}},"required":["code","what","why","nearest","supported"],"additionalProperties":false};
const pattern4 = new RegExp("^[a-z]+/[a-z0-9-]+$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.code === undefined) || (!(func0.call(data, "code")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "code"},"must have required property '"+"code"+"'");errors++;}
if((data.what === undefined) || (!(func0.call(data, "what")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "what"},"must have required property '"+"what"+"'");errors++;}
if((data.why === undefined) || (!(func0.call(data, "why")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "why"},"must have required property '"+"why"+"'");errors++;}
if((data.nearest === undefined) || (!(func0.call(data, "nearest")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "nearest"},"must have required property '"+"nearest"+"'");errors++;}
if((data.supported === undefined) || (!(func0.call(data, "supported")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "supported"},"must have required property '"+"supported"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "code") || (key0 === "what")) || (key0 === "why")) || (key0 === "nearest")) || (key0 === "supported"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.code !== undefined && func0.call(data, "code")){let data0 = data.code;
if(typeof data0 === "string"){
if(func77(data0) > 128){vErrors = fail(vErrors,instancePath+"/code","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/code","pattern",{pattern: "^[a-z]+/[a-z0-9-]+$"},"must match pattern \""+"^[a-z]+/[a-z0-9-]+$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/code","type",{type: "string"},"must be string");errors++;}}
if(data.what !== undefined && func0.call(data, "what")){let data1 = data.what;
if(typeof data1 === "string"){
if(func77(data1) > 65536){vErrors = fail(vErrors,instancePath+"/what","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/what","type",{type: "string"},"must be string");errors++;}}
if(data.why !== undefined && func0.call(data, "why")){let data2 = data.why;
if((typeof data2 !== "string") && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/why","type",{type: schema32.properties.why.type},"must be string,null");errors++;}
if(typeof data2 === "string"){
if(func77(data2) > 65536){vErrors = fail(vErrors,instancePath+"/why","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}}
if(data.nearest !== undefined && func0.call(data, "nearest")){let data3 = data.nearest;
if((typeof data3 !== "string") && (data3 !== null)){vErrors = fail(vErrors,instancePath+"/nearest","type",{type: schema32.properties.nearest.type},"must be string,null");errors++;}
if(typeof data3 === "string"){
if(func77(data3) > 4096){vErrors = fail(vErrors,instancePath+"/nearest","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}
if(data.supported !== undefined && func0.call(data, "supported")){let data4 = data.supported;
if(Array.isArray(data4)){
const len0 = data4.length;for(let i0=0; i0<len0; i0++){let data5 = data4[i0];
if(typeof data5 === "string"){
if(func77(data5) > 4096){vErrors = fail(vErrors,instancePath+"/supported/" + i0,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/supported/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/supported","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/model-description.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.architecture === undefined) || (!(func0.call(data, "architecture")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "architecture"},"must have required property '"+"architecture"+"'");errors++;}
if((data.family === undefined) || (!(func0.call(data, "family")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "family"},"must have required property '"+"family"+"'");errors++;}
if((data.hidden === undefined) || (!(func0.call(data, "hidden")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "hidden"},"must have required property '"+"hidden"+"'");errors++;}
if((data.layers === undefined) || (!(func0.call(data, "layers")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "layers"},"must have required property '"+"layers"+"'");errors++;}
if((data.heads === undefined) || (!(func0.call(data, "heads")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "heads"},"must have required property '"+"heads"+"'");errors++;}
if((data.vocab === undefined) || (!(func0.call(data, "vocab")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "vocab"},"must have required property '"+"vocab"+"'");errors++;}
if((data.max_positions === undefined) || (!(func0.call(data, "max_positions")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_positions"},"must have required property '"+"max_positions"+"'");errors++;}
if((data.tied === undefined) || (!(func0.call(data, "tied")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tied"},"must have required property '"+"tied"+"'");errors++;}
if((data.contested === undefined) || (!(func0.call(data, "contested")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "contested"},"must have required property '"+"contested"+"'");errors++;}
if((data.unused_place === undefined) || (!(func0.call(data, "unused_place")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "unused_place"},"must have required property '"+"unused_place"+"'");errors++;}
if((data.unused_keys === undefined) || (!(func0.call(data, "unused_keys")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "unused_keys"},"must have required property '"+"unused_keys"+"'");errors++;}
if((data.prefixes === undefined) || (!(func0.call(data, "prefixes")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "prefixes"},"must have required property '"+"prefixes"+"'");errors++;}
if((data.embeddings === undefined) || (!(func0.call(data, "embeddings")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "embeddings"},"must have required property '"+"embeddings"+"'");errors++;}
if((data.head === undefined) || (!(func0.call(data, "head")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "head"},"must have required property '"+"head"+"'");errors++;}
if((data.problem === undefined) || (!(func0.call(data, "problem")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "problem"},"must have required property '"+"problem"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.architecture !== undefined && func0.call(data, "architecture")){let data0 = data.architecture;
if((typeof data0 !== "string") && (data0 !== null)){vErrors = fail(vErrors,instancePath+"/architecture","type",{type: schema31.properties.architecture.type},"must be string,null");errors++;}
if(typeof data0 === "string"){
if(func77(data0) > 4096){vErrors = fail(vErrors,instancePath+"/architecture","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}
if(data.family !== undefined && func0.call(data, "family")){let data1 = data.family;
if((typeof data1 !== "string") && (data1 !== null)){vErrors = fail(vErrors,instancePath+"/family","type",{type: schema31.properties.family.type},"must be string,null");errors++;}
if(typeof data1 === "string"){
if(func77(data1) > 128){vErrors = fail(vErrors,instancePath+"/family","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}}}
if(data.hidden !== undefined && func0.call(data, "hidden")){let data2 = data.hidden;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/hidden","type",{type: schema31.properties.hidden.type},"must be integer,null");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/hidden","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/hidden","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.layers !== undefined && func0.call(data, "layers")){let data3 = data.layers;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){vErrors = fail(vErrors,instancePath+"/layers","type",{type: schema31.properties.layers.type},"must be integer,null");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/layers","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 1 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/layers","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.heads !== undefined && func0.call(data, "heads")){let data4 = data.heads;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){vErrors = fail(vErrors,instancePath+"/heads","type",{type: schema31.properties.heads.type},"must be integer,null");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/heads","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 1 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/heads","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.vocab !== undefined && func0.call(data, "vocab")){let data5 = data.vocab;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){vErrors = fail(vErrors,instancePath+"/vocab","type",{type: schema31.properties.vocab.type},"must be integer,null");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/vocab","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/vocab","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.max_positions !== undefined && func0.call(data, "max_positions")){let data6 = data.max_positions;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){vErrors = fail(vErrors,instancePath+"/max_positions","type",{type: schema31.properties.max_positions.type},"must be integer,null");errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/max_positions","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/max_positions","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.tied !== undefined && func0.call(data, "tied")){
if(typeof data.tied !== "boolean"){vErrors = fail(vErrors,instancePath+"/tied","type",{type: "boolean"},"must be boolean");errors++;}}
if(data.contested !== undefined && func0.call(data, "contested")){let data8 = data.contested;
if(Array.isArray(data8)){
const len0 = data8.length;for(let i0=0; i0<len0; i0++){let data9 = data8[i0];
if(typeof data9 === "string"){
if(func77(data9) > 4096){vErrors = fail(vErrors,instancePath+"/contested/" + i0,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/contested/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/contested","type",{type: "array"},"must be array");errors++;}}
if(data.unused_place !== undefined && func0.call(data, "unused_place")){let data10 = data.unused_place;
if((typeof data10 !== "string") && (data10 !== null)){vErrors = fail(vErrors,instancePath+"/unused_place","type",{type: schema31.properties.unused_place.type},"must be string,null");errors++;}
if(typeof data10 === "string"){
if(func77(data10) > 128){vErrors = fail(vErrors,instancePath+"/unused_place","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}}}
if(data.unused_keys !== undefined && func0.call(data, "unused_keys")){let data11 = data.unused_keys;
if(Array.isArray(data11)){
const len1 = data11.length;for(let i1=0; i1<len1; i1++){let data12 = data11[i1];
if(typeof data12 === "string"){
if(func77(data12) > 4096){vErrors = fail(vErrors,instancePath+"/unused_keys/" + i1,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/unused_keys/" + i1,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/unused_keys","type",{type: "array"},"must be array");errors++;}}
if(data.prefixes !== undefined && func0.call(data, "prefixes")){let data13 = data.prefixes;
if(Array.isArray(data13)){
const len2 = data13.length;for(let i2=0; i2<len2; i2++){let data14 = data13[i2];
if(typeof data14 === "string"){
if(func77(data14) > 128){vErrors = fail(vErrors,instancePath+"/prefixes/" + i2,"maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/prefixes/" + i2,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/prefixes","type",{type: "array"},"must be array");errors++;}}
if(data.embeddings !== undefined && func0.call(data, "embeddings")){let data15 = data.embeddings;
if((typeof data15 !== "string") && (data15 !== null)){vErrors = fail(vErrors,instancePath+"/embeddings","type",{type: schema31.properties.embeddings.type},"must be string,null");errors++;}
if(typeof data15 === "string"){
if(func77(data15) > 4096){vErrors = fail(vErrors,instancePath+"/embeddings","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}
if(data.head !== undefined && func0.call(data, "head")){let data16 = data.head;
if((typeof data16 !== "string") && (data16 !== null)){vErrors = fail(vErrors,instancePath+"/head","type",{type: schema31.properties.head.type},"must be string,null");errors++;}
if(typeof data16 === "string"){
if(func77(data16) > 4096){vErrors = fail(vErrors,instancePath+"/head","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}
if(data.problem !== undefined && func0.call(data, "problem")){let data17 = data.problem;
const _errs37 = errors;let valid7 = false;
const _errs38 = errors;
if(!(validate21(data17, {instancePath:instancePath+"/problem",parentData:data,parentDataProperty:"problem",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}var _valid0 = _errs38 === errors;valid7 = valid7 || _valid0;
const _errs39 = errors;
if(data17 !== null){vErrors = fail(vErrors,instancePath+"/problem","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs39 === errors;valid7 = valid7 || _valid0;
if(!valid7){vErrors = fail(vErrors,instancePath+"/problem","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs37;
if(vErrors !== null){
if(_errs37){vErrors.length = _errs37;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
