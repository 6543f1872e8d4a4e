// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunesmith.dev/schemas/v1/base-model-facts.schema.json","type":"object","properties":{"model_id":{"type":"string","maxLength":4096},"folder":{"type":"string","maxLength":4096},"family":{"type":["string","null"],"maxLength":128},"supported":{"type":"boolean"},"reason":{"type":["string","null"],"maxLength":4096},"architecture":{"type":"string","maxLength":256},"layers":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"hidden_size":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"heads":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"vocabulary":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"max_positions":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"parameters":{"type":"integer","minimum":0,"maximum":9007199254740991},"dtypes":{"type":"array","items":{"type":"string","maxLength":64}},"weight_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"digest":{"allOf":[{"$ref":"common.schema.json#/$defs/Digest"}]},"tokenizer":{"$ref":"#/$defs/FolderTokenizer"},"tokenizer_digest":{"allOf":[{"$ref":"common.schema.json#/$defs/Digest"}]},"generation":{"$ref":"#/$defs/GenerationFacts"},"catalog":{"type":"array","items":{"$ref":"#/$defs/CataloguedParameter"}}},"required":["model_id","folder","architecture","layers","hidden_size","heads","vocabulary","max_positions","parameters","dtypes","weight_bytes","digest","tokenizer_digest","catalog"],"additionalProperties":false,"$defs":{"FolderTokenizer":{"type":"object","properties":{"kind":{"type":["string","null"],"maxLength":64},"chat_template":{"type":"boolean"}},"required":["kind","chat_template"],"additionalProperties":false},"GenerationFacts":{"type":"object","properties":{"eos_token_id":{"type":"array","items":{"type":"integer","minimum":0,"maximum":4294967295}},"not_done":{"type":"array","items":{"$ref":"#/$defs/GenerationSetting"}}},"required":["eos_token_id","not_done"],"additionalProperties":false},"GenerationSetting":{"type":"object","properties":{"parameter":{"type":"string","maxLength":256},"value":{"type":"string","maxLength":1048576}},"required":["parameter","value"],"additionalProperties":false},"CataloguedParameter":{"type":"object","properties":{"task_id":{"$ref":"common.schema.json#/$defs/TaskId"},"field":{"type":"string","maxLength":256},"value":{"$ref":"common.schema.json#/$defs/ParameterValue"},"usual_range":{"type":["array","null"],"items":{"type":"number"},"minItems":2,"maxItems":2},"entry":{"type":"string","maxLength":256},"provenance":{"type":"string","maxLength":4096}},"required":["task_id","field","value","usual_range","entry","provenance"],"additionalProperties":false}}};
const schema34 = {"type":"object","properties":{"kind":{"type":["string","null"],"maxLength":64},"chat_template":{"type":"boolean"}},"required":["kind","chat_template"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
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
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.eos_token_id === undefined) || (!(func0.call(data, "eos_token_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "eos_token_id"},"must have required property '"+"eos_token_id"+"'");errors++;}
if((data.not_done === undefined) || (!(func0.call(data, "not_done")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "not_done"},"must have required property '"+"not_done"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "eos_token_id") || (key0 === "not_done"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.eos_token_id !== undefined && func0.call(data, "eos_token_id")){let data0 = data.eos_token_id;
if(Array.isArray(data0)){
const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/eos_token_id/" + i0,"type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/eos_token_id/" + i0,"maximum",{comparison: "<=", limit: 4294967295},"must be <= 4294967295");errors++;}
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/eos_token_id/" + i0,"minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/eos_token_id","type",{type: "array"},"must be array");errors++;}}
if(data.not_done !== undefined && func0.call(data, "not_done")){let data2 = data.not_done;
if(Array.isArray(data2)){
const len1 = data2.length;for(let i1=0; i1<len1; i1++){let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.parameter === undefined) || (!(func0.call(data3, "parameter")))){vErrors = fail(vErrors,instancePath+"/not_done/" + i1,"required",{missingProperty: "parameter"},"must have required property '"+"parameter"+"'");errors++;}
if((data3.value === undefined) || (!(func0.call(data3, "value")))){vErrors = fail(vErrors,instancePath+"/not_done/" + i1,"required",{missingProperty: "value"},"must have required property '"+"value"+"'");errors++;}for(const key1 of Object.keys(data3)){
if(!((key1 === "parameter") || (key1 === "value"))){vErrors = fail(vErrors,instancePath+"/not_done/" + i1,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data3.parameter !== undefined && func0.call(data3, "parameter")){let data4 = data3.parameter;
if(typeof data4 === "string"){
if(func76(data4) > 256){vErrors = fail(vErrors,instancePath+"/not_done/" + i1+"/parameter","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/not_done/" + i1+"/parameter","type",{type: "string"},"must be string");errors++;}}
if(data3.value !== undefined && func0.call(data3, "value")){let data5 = data3.value;
if(typeof data5 === "string"){
if(func76(data5) > 1048576){vErrors = fail(vErrors,instancePath+"/not_done/" + i1+"/value","maxLength",{limit: 1048576},"must NOT have more than 1048576 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/not_done/" + i1+"/value","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/not_done/" + i1,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/not_done","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate22.errors = vErrors;return errors === 0;}validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema38 = {"type":"object","properties":{"task_id":{"$ref":"common.schema.json#/$defs/TaskId"},"field":{"type":"string","maxLength":256},"value":{"$ref":"common.schema.json#/$defs/ParameterValue"},"usual_range":{"type":["array","null"],"items":{"type":"number"},"minItems":2,"maxItems":2},"entry":{"type":"string","maxLength":256},"provenance":{"type":"string","maxLength":4096}},"required":["task_id","field","value","usual_range","entry","provenance"],"additionalProperties":false};
const schema39 = {"type":"string","enum":["classification","generation","summarization","question_answering","retrieval_augmented_generation","extraction","code"]};
const schema40 = {"type":["string","number","boolean","array","null"]};
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.task_id === undefined) || (!(func0.call(data, "task_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "task_id"},"must have required property '"+"task_id"+"'");errors++;}
if((data.field === undefined) || (!(func0.call(data, "field")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "field"},"must have required property '"+"field"+"'");errors++;}
if((data.value === undefined) || (!(func0.call(data, "value")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "value"},"must have required property '"+"value"+"'");errors++;}
if((data.usual_range === undefined) || (!(func0.call(data, "usual_range")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "usual_range"},"must have required property '"+"usual_range"+"'");errors++;}
if((data.entry === undefined) || (!(func0.call(data, "entry")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "entry"},"must have required property '"+"entry"+"'");errors++;}
if((data.provenance === undefined) || (!(func0.call(data, "provenance")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "provenance"},"must have required property '"+"provenance"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((key0 === "task_id") || (key0 === "field")) || (key0 === "value")) || (key0 === "usual_range")) || (key0 === "entry")) || (key0 === "provenance"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.task_id !== undefined && func0.call(data, "task_id")){let data0 = data.task_id;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/task_id","type",{type: "string"},"must be string");errors++;}
if(!(((((((data0 === "classification") || (data0 === "generation")) || (data0 === "summarization")) || (data0 === "question_answering")) || (data0 === "retrieval_augmented_generation")) || (data0 === "extraction")) || (data0 === "code"))){vErrors = fail(vErrors,instancePath+"/task_id","enum",{allowedValues: schema39.enum},"must be equal to one of the allowed values");errors++;}}
if(data.field !== undefined && func0.call(data, "field")){let data1 = data.field;
if(typeof data1 === "string"){
if(func76(data1) > 256){vErrors = fail(vErrors,instancePath+"/field","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/field","type",{type: "string"},"must be string");errors++;}}
if(data.value !== undefined && func0.call(data, "value")){let data2 = data.value;
if(((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (!(Array.isArray(data2)))) && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/value","type",{type: schema40.type},"must be string,number,boolean,array,null");errors++;}}
if(data.usual_range !== undefined && func0.call(data, "usual_range")){let data3 = data.usual_range;
if((!(Array.isArray(data3))) && (data3 !== null)){vErrors = fail(vErrors,instancePath+"/usual_range","type",{type: schema38.properties.usual_range.type},"must be array,null");errors++;}
if(Array.isArray(data3)){
if(data3.length > 2){vErrors = fail(vErrors,instancePath+"/usual_range","maxItems",{limit: 2},"must NOT have more than 2 items");errors++;}
if(data3.length < 2){vErrors = fail(vErrors,instancePath+"/usual_range","minItems",{limit: 2},"must NOT have fewer than 2 items");errors++;}
const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];
if(!((typeof data4 == "number") && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/usual_range/" + i0,"type",{type: "number"},"must be number");errors++;}}}}
if(data.entry !== undefined && func0.call(data, "entry")){let data5 = data.entry;
if(typeof data5 === "string"){
if(func76(data5) > 256){vErrors = fail(vErrors,instancePath+"/entry","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/entry","type",{type: "string"},"must be string");errors++;}}
if(data.provenance !== undefined && func0.call(data, "provenance")){let data6 = data.provenance;
if(typeof data6 === "string"){
if(func76(data6) > 4096){vErrors = fail(vErrors,instancePath+"/provenance","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/provenance","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate24.errors = vErrors;return errors === 0;}validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/base-model-facts.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.model_id === undefined) || (!(func0.call(data, "model_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "model_id"},"must have required property '"+"model_id"+"'");errors++;}
if((data.folder === undefined) || (!(func0.call(data, "folder")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "folder"},"must have required property '"+"folder"+"'");errors++;}
if((data.architecture === undefined) || (!(func0.call(data, "architecture")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "architecture"},"must have required property '"+"architecture"+"'");errors++;}
if((data.layers === undefined) || (!(func0.call(data, "layers")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "layers"},"must have required property '"+"layers"+"'");errors++;}
if((data.hidden_size === undefined) || (!(func0.call(data, "hidden_size")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "hidden_size"},"must have required property '"+"hidden_size"+"'");errors++;}
if((data.heads === undefined) || (!(func0.call(data, "heads")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "heads"},"must have required property '"+"heads"+"'");errors++;}
if((data.vocabulary === undefined) || (!(func0.call(data, "vocabulary")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "vocabulary"},"must have required property '"+"vocabulary"+"'");errors++;}
if((data.max_positions === undefined) || (!(func0.call(data, "max_positions")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_positions"},"must have required property '"+"max_positions"+"'");errors++;}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "parameters"},"must have required property '"+"parameters"+"'");errors++;}
if((data.dtypes === undefined) || (!(func0.call(data, "dtypes")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "dtypes"},"must have required property '"+"dtypes"+"'");errors++;}
if((data.weight_bytes === undefined) || (!(func0.call(data, "weight_bytes")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "weight_bytes"},"must have required property '"+"weight_bytes"+"'");errors++;}
if((data.digest === undefined) || (!(func0.call(data, "digest")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "digest"},"must have required property '"+"digest"+"'");errors++;}
if((data.tokenizer_digest === undefined) || (!(func0.call(data, "tokenizer_digest")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tokenizer_digest"},"must have required property '"+"tokenizer_digest"+"'");errors++;}
if((data.catalog === undefined) || (!(func0.call(data, "catalog")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "catalog"},"must have required property '"+"catalog"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.model_id !== undefined && func0.call(data, "model_id")){let data0 = data.model_id;
if(typeof data0 === "string"){
if(func76(data0) > 4096){vErrors = fail(vErrors,instancePath+"/model_id","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/model_id","type",{type: "string"},"must be string");errors++;}}
if(data.folder !== undefined && func0.call(data, "folder")){let data1 = data.folder;
if(typeof data1 === "string"){
if(func76(data1) > 4096){vErrors = fail(vErrors,instancePath+"/folder","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/folder","type",{type: "string"},"must be string");errors++;}}
if(data.family !== undefined && func0.call(data, "family")){let data2 = data.family;
if((typeof data2 !== "string") && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/family","type",{type: schema31.properties.family.type},"must be string,null");errors++;}
if(typeof data2 === "string"){
if(func76(data2) > 128){vErrors = fail(vErrors,instancePath+"/family","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}}}
if(data.supported !== undefined && func0.call(data, "supported")){
if(typeof data.supported !== "boolean"){vErrors = fail(vErrors,instancePath+"/supported","type",{type: "boolean"},"must be boolean");errors++;}}
if(data.reason !== undefined && func0.call(data, "reason")){let data4 = data.reason;
if((typeof data4 !== "string") && (data4 !== null)){vErrors = fail(vErrors,instancePath+"/reason","type",{type: schema31.properties.reason.type},"must be string,null");errors++;}
if(typeof data4 === "string"){
if(func76(data4) > 4096){vErrors = fail(vErrors,instancePath+"/reason","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}}
if(data.architecture !== undefined && func0.call(data, "architecture")){let data5 = data.architecture;
if(typeof data5 === "string"){
if(func76(data5) > 256){vErrors = fail(vErrors,instancePath+"/architecture","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/architecture","type",{type: "string"},"must be string");errors++;}}
if(data.layers !== undefined && func0.call(data, "layers")){let data6 = data.layers;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){vErrors = fail(vErrors,instancePath+"/layers","type",{type: schema31.properties.layers.type},"must be integer,null");errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/layers","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data6 < 1 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/layers","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.hidden_size !== undefined && func0.call(data, "hidden_size")){let data7 = data.hidden_size;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){vErrors = fail(vErrors,instancePath+"/hidden_size","type",{type: schema31.properties.hidden_size.type},"must be integer,null");errors++;}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/hidden_size","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data7 < 1 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/hidden_size","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.heads !== undefined && func0.call(data, "heads")){let data8 = data.heads;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){vErrors = fail(vErrors,instancePath+"/heads","type",{type: schema31.properties.heads.type},"must be integer,null");errors++;}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/heads","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data8 < 1 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/heads","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.vocabulary !== undefined && func0.call(data, "vocabulary")){let data9 = data.vocabulary;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){vErrors = fail(vErrors,instancePath+"/vocabulary","type",{type: schema31.properties.vocabulary.type},"must be integer,null");errors++;}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/vocabulary","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data9 < 1 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/vocabulary","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.max_positions !== undefined && func0.call(data, "max_positions")){let data10 = data.max_positions;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){vErrors = fail(vErrors,instancePath+"/max_positions","type",{type: schema31.properties.max_positions.type},"must be integer,null");errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/max_positions","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data10 < 1 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/max_positions","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.parameters !== undefined && func0.call(data, "parameters")){let data11 = data.parameters;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){vErrors = fail(vErrors,instancePath+"/parameters","type",{type: "integer"},"must be integer");errors++;}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/parameters","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data11 < 0 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/parameters","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.dtypes !== undefined && func0.call(data, "dtypes")){let data12 = data.dtypes;
if(Array.isArray(data12)){
const len0 = data12.length;for(let i0=0; i0<len0; i0++){let data13 = data12[i0];
if(typeof data13 === "string"){
if(func76(data13) > 64){vErrors = fail(vErrors,instancePath+"/dtypes/" + i0,"maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/dtypes/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/dtypes","type",{type: "array"},"must be array");errors++;}}
if(data.weight_bytes !== undefined && func0.call(data, "weight_bytes")){let data14 = data.weight_bytes;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){vErrors = fail(vErrors,instancePath+"/weight_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/weight_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data14 < 0 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/weight_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.digest !== undefined && func0.call(data, "digest")){let data15 = data.digest;
if(typeof data15 === "string"){
if(!pattern4.test(data15)){vErrors = fail(vErrors,instancePath+"/digest","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/digest","type",{type: "string"},"must be string");errors++;}}
if(data.tokenizer !== undefined && func0.call(data, "tokenizer")){let data16 = data.tokenizer;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.kind === undefined) || (!(func0.call(data16, "kind")))){vErrors = fail(vErrors,instancePath+"/tokenizer","required",{missingProperty: "kind"},"must have required property '"+"kind"+"'");errors++;}
if((data16.chat_template === undefined) || (!(func0.call(data16, "chat_template")))){vErrors = fail(vErrors,instancePath+"/tokenizer","required",{missingProperty: "chat_template"},"must have required property '"+"chat_template"+"'");errors++;}for(const key1 of Object.keys(data16)){
if(!((key1 === "kind") || (key1 === "chat_template"))){vErrors = fail(vErrors,instancePath+"/tokenizer","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data16.kind !== undefined && func0.call(data16, "kind")){let data17 = data16.kind;
if((typeof data17 !== "string") && (data17 !== null)){vErrors = fail(vErrors,instancePath+"/tokenizer/kind","type",{type: schema34.properties.kind.type},"must be string,null");errors++;}
if(typeof data17 === "string"){
if(func76(data17) > 64){vErrors = fail(vErrors,instancePath+"/tokenizer/kind","maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;}}}
if(data16.chat_template !== undefined && func0.call(data16, "chat_template")){
if(typeof data16.chat_template !== "boolean"){vErrors = fail(vErrors,instancePath+"/tokenizer/chat_template","type",{type: "boolean"},"must be boolean");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/tokenizer","type",{type: "object"},"must be object");errors++;}}
if(data.tokenizer_digest !== undefined && func0.call(data, "tokenizer_digest")){let data19 = data.tokenizer_digest;
if(typeof data19 === "string"){
if(!pattern4.test(data19)){vErrors = fail(vErrors,instancePath+"/tokenizer_digest","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tokenizer_digest","type",{type: "string"},"must be string");errors++;}}
if(data.generation !== undefined && func0.call(data, "generation")){
if(!(validate22(data.generation, {instancePath:instancePath+"/generation",parentData:data,parentDataProperty:"generation",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}
if(data.catalog !== undefined && func0.call(data, "catalog")){let data21 = data.catalog;
if(Array.isArray(data21)){
const len1 = data21.length;for(let i1=0; i1<len1; i1++){
if(!(validate24(data21[i1], {instancePath:instancePath+"/catalog/" + i1,parentData:data21,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/catalog","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
