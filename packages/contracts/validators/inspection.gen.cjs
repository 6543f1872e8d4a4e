// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunesmith.dev/schemas/v1/inspection.schema.json","type":"object","properties":{"samples":{"type":"integer","minimum":0,"maximum":9007199254740991},"rows":{"type":"integer","minimum":0,"maximum":9007199254740991},"logit_rows":{"type":"integer","minimum":0,"maximum":9007199254740991},"tokens":{"type":"integer","minimum":0,"maximum":9007199254740991},"target_tokens":{"type":"integer","minimum":0,"maximum":9007199254740991},"optimizer_steps":{"type":"integer","minimum":0,"maximum":9007199254740991},"predicted_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"mapped_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"flops":{"type":"number","minimum":0},"predicted_seconds":{"type":["number","null"],"minimum":0},"dropped":{"type":"integer","minimum":0,"maximum":9007199254740991},"truncated":{"type":"integer","minimum":0,"maximum":9007199254740991},"too_long":{"type":"array","items":{"$ref":"#/$defs/TooLong"}},"label_collisions":{"type":"array","items":{"$ref":"#/$defs/LabelCollision"}},"context_overflow":{"type":"array","items":{"$ref":"#/$defs/ContextOverflow"}},"unknown_tokens":{"type":"array","items":{"$ref":"#/$defs/UnknownToken"}},"model":{"$ref":"#/$defs/ModelFacts"}},"required":["samples","rows","logit_rows","tokens","target_tokens","optimizer_steps","predicted_bytes","flops","predicted_seconds","dropped","truncated","too_long","label_collisions","context_overflow","model"],"additionalProperties":false,"$defs":{"TooLong":{"type":"object","properties":{"index":{"type":"integer","minimum":0,"maximum":9007199254740991},"tokens":{"type":"integer","minimum":0,"maximum":9007199254740991},"cut_target_tokens":{"type":"integer","minimum":1,"maximum":9007199254740991},"cuts":{"type":"array","items":{"$ref":"tokenization.schema.json#/$defs/SourceCut"}}},"required":["index","tokens"],"additionalProperties":false},"LabelCollision":{"type":"object","properties":{"first":{"$ref":"common.schema.json#/$defs/Label"},"second":{"$ref":"common.schema.json#/$defs/Label"}},"required":["first","second"],"additionalProperties":false},"ContextOverflow":{"type":"object","properties":{"index":{"type":"integer","minimum":0,"maximum":9007199254740991},"positions":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["index","positions"],"additionalProperties":false},"UnknownToken":{"type":"object","properties":{"id":{"type":"integer","minimum":0,"maximum":4294967295},"text":{"type":"string","maxLength":256},"count":{"type":"integer","minimum":1,"maximum":9007199254740991},"first":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991},"maxItems":8}},"required":["id","text","count","first"],"additionalProperties":false},"ModelFacts":{"type":"object","properties":{"family":{"$ref":"common.schema.json#/$defs/ModelFamily"},"hidden":{"type":"integer","minimum":1,"maximum":9007199254740991},"layers":{"type":"integer","minimum":1,"maximum":9007199254740991},"heads":{"type":"integer","minimum":1,"maximum":9007199254740991},"vocab":{"type":"integer","minimum":1,"maximum":9007199254740991},"max_positions":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}},"required":["family","hidden","layers","heads","vocab","max_positions"],"additionalProperties":false}}};
const func0 = Object.prototype.hasOwnProperty;
const func128 = (function ucs2length(str) {
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
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.index === undefined) || (!(func0.call(data, "index")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "index"},"must have required property '"+"index"+"'");errors++;}
if((data.tokens === undefined) || (!(func0.call(data, "tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tokens"},"must have required property '"+"tokens"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "index") || (key0 === "tokens")) || (key0 === "cut_target_tokens")) || (key0 === "cuts"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.index !== undefined && func0.call(data, "index")){let data0 = data.index;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){vErrors = fail(vErrors,instancePath+"/index","type",{type: "integer"},"must be integer");errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/index","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data0 < 0 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/index","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.tokens !== undefined && func0.call(data, "tokens")){let data1 = data.tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.cut_target_tokens !== undefined && func0.call(data, "cut_target_tokens")){let data2 = data.cut_target_tokens;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/cut_target_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/cut_target_tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/cut_target_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.cuts !== undefined && func0.call(data, "cuts")){let data3 = data.cuts;
if(Array.isArray(data3)){
const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.field === undefined) || (!(func0.call(data4, "field")))){vErrors = fail(vErrors,instancePath+"/cuts/" + i0,"required",{missingProperty: "field"},"must have required property '"+"field"+"'");errors++;}
if((data4.tokens === undefined) || (!(func0.call(data4, "tokens")))){vErrors = fail(vErrors,instancePath+"/cuts/" + i0,"required",{missingProperty: "tokens"},"must have required property '"+"tokens"+"'");errors++;}for(const key1 of Object.keys(data4)){
if(!((key1 === "field") || (key1 === "tokens"))){vErrors = fail(vErrors,instancePath+"/cuts/" + i0,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data4.field !== undefined && func0.call(data4, "field")){let data5 = data4.field;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/field","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/field","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/field","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data4.tokens !== undefined && func0.call(data4, "tokens")){let data6 = data4.tokens;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/cuts/" + i0,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/cuts","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.first === undefined) || (!(func0.call(data, "first")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "first"},"must have required property '"+"first"+"'");errors++;}
if((data.second === undefined) || (!(func0.call(data, "second")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "second"},"must have required property '"+"second"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "first") || (key0 === "second"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.first !== undefined && func0.call(data, "first")){let data0 = data.first;
if(typeof data0 === "string"){
if(func128(data0) > 1024){vErrors = fail(vErrors,instancePath+"/first","maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func128(data0) < 1){vErrors = fail(vErrors,instancePath+"/first","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/first","type",{type: "string"},"must be string");errors++;}}
if(data.second !== undefined && func0.call(data, "second")){let data1 = data.second;
if(typeof data1 === "string"){
if(func128(data1) > 1024){vErrors = fail(vErrors,instancePath+"/second","maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func128(data1) < 1){vErrors = fail(vErrors,instancePath+"/second","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/second","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate26.errors = vErrors;return errors === 0;}validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema46 = {"type":"object","properties":{"family":{"$ref":"common.schema.json#/$defs/ModelFamily"},"hidden":{"type":"integer","minimum":1,"maximum":9007199254740991},"layers":{"type":"integer","minimum":1,"maximum":9007199254740991},"heads":{"type":"integer","minimum":1,"maximum":9007199254740991},"vocab":{"type":"integer","minimum":1,"maximum":9007199254740991},"max_positions":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}},"required":["family","hidden","layers","heads","vocab","max_positions"],"additionalProperties":false};
const schema47 = {"type":"string","enum":["llama","bloom","mistral","ministral","ministral3","qwen2","qwen3","granite","granite_swa","granitemoehybrid","gemma","gemma2","gemma3_text","gemma3","vaultgemma","phi","phi3","olmo","olmo2","olmo3","smollm3","stablelm","starcoder2","gpt2","gpt_neo","gpt_neox","gptj","gpt_bigcode","opt","falcon","mpt","cohere","cohere2","glm","glm4","nemotron","arcee","cwm","ernie4_5","exaone4","helium","jais2","seed_oss"]};
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.family === undefined) || (!(func0.call(data, "family")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "family"},"must have required property '"+"family"+"'");errors++;}
if((data.hidden === undefined) || (!(func0.call(data, "hidden")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "hidden"},"must have required property '"+"hidden"+"'");errors++;}
if((data.layers === undefined) || (!(func0.call(data, "layers")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "layers"},"must have required property '"+"layers"+"'");errors++;}
if((data.heads === undefined) || (!(func0.call(data, "heads")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "heads"},"must have required property '"+"heads"+"'");errors++;}
if((data.vocab === undefined) || (!(func0.call(data, "vocab")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "vocab"},"must have required property '"+"vocab"+"'");errors++;}
if((data.max_positions === undefined) || (!(func0.call(data, "max_positions")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_positions"},"must have required property '"+"max_positions"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((key0 === "family") || (key0 === "hidden")) || (key0 === "layers")) || (key0 === "heads")) || (key0 === "vocab")) || (key0 === "max_positions"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.family !== undefined && func0.call(data, "family")){let data0 = data.family;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/family","type",{type: "string"},"must be string");errors++;}
if(!(((((((((((((((((((((((((((((((((((((((((((data0 === "llama") || (data0 === "bloom")) || (data0 === "mistral")) || (data0 === "ministral")) || (data0 === "ministral3")) || (data0 === "qwen2")) || (data0 === "qwen3")) || (data0 === "granite")) || (data0 === "granite_swa")) || (data0 === "granitemoehybrid")) || (data0 === "gemma")) || (data0 === "gemma2")) || (data0 === "gemma3_text")) || (data0 === "gemma3")) || (data0 === "vaultgemma")) || (data0 === "phi")) || (data0 === "phi3")) || (data0 === "olmo")) || (data0 === "olmo2")) || (data0 === "olmo3")) || (data0 === "smollm3")) || (data0 === "stablelm")) || (data0 === "starcoder2")) || (data0 === "gpt2")) || (data0 === "gpt_neo")) || (data0 === "gpt_neox")) || (data0 === "gptj")) || (data0 === "gpt_bigcode")) || (data0 === "opt")) || (data0 === "falcon")) || (data0 === "mpt")) || (data0 === "cohere")) || (data0 === "cohere2")) || (data0 === "glm")) || (data0 === "glm4")) || (data0 === "nemotron")) || (data0 === "arcee")) || (data0 === "cwm")) || (data0 === "ernie4_5")) || (data0 === "exaone4")) || (data0 === "helium")) || (data0 === "jais2")) || (data0 === "seed_oss"))){vErrors = fail(vErrors,instancePath+"/family","enum",{allowedValues: schema47.enum},"must be equal to one of the allowed values");errors++;}}
if(data.hidden !== undefined && func0.call(data, "hidden")){let data1 = data.hidden;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/hidden","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/hidden","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data1 < 1 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/hidden","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.layers !== undefined && func0.call(data, "layers")){let data2 = data.layers;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/layers","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/layers","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/layers","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.heads !== undefined && func0.call(data, "heads")){let data3 = data.heads;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/heads","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/heads","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 1 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/heads","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.vocab !== undefined && func0.call(data, "vocab")){let data4 = data.vocab;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/vocab","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/vocab","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 1 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/vocab","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.max_positions !== undefined && func0.call(data, "max_positions")){let data5 = data.max_positions;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){vErrors = fail(vErrors,instancePath+"/max_positions","type",{type: schema46.properties.max_positions.type},"must be integer,null");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/max_positions","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/max_positions","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate29.errors = vErrors;return errors === 0;}validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/inspection.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.samples === undefined) || (!(func0.call(data, "samples")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "samples"},"must have required property '"+"samples"+"'");errors++;}
if((data.rows === undefined) || (!(func0.call(data, "rows")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "rows"},"must have required property '"+"rows"+"'");errors++;}
if((data.logit_rows === undefined) || (!(func0.call(data, "logit_rows")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "logit_rows"},"must have required property '"+"logit_rows"+"'");errors++;}
if((data.tokens === undefined) || (!(func0.call(data, "tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tokens"},"must have required property '"+"tokens"+"'");errors++;}
if((data.target_tokens === undefined) || (!(func0.call(data, "target_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "target_tokens"},"must have required property '"+"target_tokens"+"'");errors++;}
if((data.optimizer_steps === undefined) || (!(func0.call(data, "optimizer_steps")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "optimizer_steps"},"must have required property '"+"optimizer_steps"+"'");errors++;}
if((data.predicted_bytes === undefined) || (!(func0.call(data, "predicted_bytes")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "predicted_bytes"},"must have required property '"+"predicted_bytes"+"'");errors++;}
if((data.flops === undefined) || (!(func0.call(data, "flops")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "flops"},"must have required property '"+"flops"+"'");errors++;}
if((data.predicted_seconds === undefined) || (!(func0.call(data, "predicted_seconds")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "predicted_seconds"},"must have required property '"+"predicted_seconds"+"'");errors++;}
if((data.dropped === undefined) || (!(func0.call(data, "dropped")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "dropped"},"must have required property '"+"dropped"+"'");errors++;}
if((data.truncated === undefined) || (!(func0.call(data, "truncated")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "truncated"},"must have required property '"+"truncated"+"'");errors++;}
if((data.too_long === undefined) || (!(func0.call(data, "too_long")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "too_long"},"must have required property '"+"too_long"+"'");errors++;}
if((data.label_collisions === undefined) || (!(func0.call(data, "label_collisions")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "label_collisions"},"must have required property '"+"label_collisions"+"'");errors++;}
if((data.context_overflow === undefined) || (!(func0.call(data, "context_overflow")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "context_overflow"},"must have required property '"+"context_overflow"+"'");errors++;}
if((data.model === undefined) || (!(func0.call(data, "model")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "model"},"must have required property '"+"model"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.samples !== undefined && func0.call(data, "samples")){let data0 = data.samples;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){vErrors = fail(vErrors,instancePath+"/samples","type",{type: "integer"},"must be integer");errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/samples","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data0 < 0 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/samples","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.rows !== undefined && func0.call(data, "rows")){let data1 = data.rows;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/rows","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/rows","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/rows","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.logit_rows !== undefined && func0.call(data, "logit_rows")){let data2 = data.logit_rows;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/logit_rows","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/logit_rows","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/logit_rows","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.tokens !== undefined && func0.call(data, "tokens")){let data3 = data.tokens;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.target_tokens !== undefined && func0.call(data, "target_tokens")){let data4 = data.target_tokens;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/target_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/target_tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/target_tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.optimizer_steps !== undefined && func0.call(data, "optimizer_steps")){let data5 = data.optimizer_steps;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/optimizer_steps","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/optimizer_steps","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/optimizer_steps","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.predicted_bytes !== undefined && func0.call(data, "predicted_bytes")){let data6 = data.predicted_bytes;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){vErrors = fail(vErrors,instancePath+"/predicted_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/predicted_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/predicted_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.mapped_bytes !== undefined && func0.call(data, "mapped_bytes")){let data7 = data.mapped_bytes;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){vErrors = fail(vErrors,instancePath+"/mapped_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/mapped_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/mapped_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.flops !== undefined && func0.call(data, "flops")){let data8 = data.flops;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/flops","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/flops","type",{type: "number"},"must be number");errors++;}}
if(data.predicted_seconds !== undefined && func0.call(data, "predicted_seconds")){let data9 = data.predicted_seconds;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){vErrors = fail(vErrors,instancePath+"/predicted_seconds","type",{type: schema31.properties.predicted_seconds.type},"must be number,null");errors++;}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/predicted_seconds","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.dropped !== undefined && func0.call(data, "dropped")){let data10 = data.dropped;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){vErrors = fail(vErrors,instancePath+"/dropped","type",{type: "integer"},"must be integer");errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/dropped","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data10 < 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/dropped","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.truncated !== undefined && func0.call(data, "truncated")){let data11 = data.truncated;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){vErrors = fail(vErrors,instancePath+"/truncated","type",{type: "integer"},"must be integer");errors++;}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/truncated","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data11 < 0 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/truncated","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.too_long !== undefined && func0.call(data, "too_long")){let data12 = data.too_long;
if(Array.isArray(data12)){
const len0 = data12.length;for(let i0=0; i0<len0; i0++){
if(!(validate21(data12[i0], {instancePath:instancePath+"/too_long/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/too_long","type",{type: "array"},"must be array");errors++;}}
if(data.label_collisions !== undefined && func0.call(data, "label_collisions")){let data14 = data.label_collisions;
if(Array.isArray(data14)){
const len1 = data14.length;for(let i1=0; i1<len1; i1++){
if(!(validate26(data14[i1], {instancePath:instancePath+"/label_collisions/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/label_collisions","type",{type: "array"},"must be array");errors++;}}
if(data.context_overflow !== undefined && func0.call(data, "context_overflow")){let data16 = data.context_overflow;
if(Array.isArray(data16)){
const len2 = data16.length;for(let i2=0; i2<len2; i2++){let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.index === undefined) || (!(func0.call(data17, "index")))){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2,"required",{missingProperty: "index"},"must have required property '"+"index"+"'");errors++;}
if((data17.positions === undefined) || (!(func0.call(data17, "positions")))){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2,"required",{missingProperty: "positions"},"must have required property '"+"positions"+"'");errors++;}for(const key1 of Object.keys(data17)){
if(!((key1 === "index") || (key1 === "positions"))){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data17.index !== undefined && func0.call(data17, "index")){let data18 = data17.index;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2+"/index","type",{type: "integer"},"must be integer");errors++;}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2+"/index","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data18 < 0 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2+"/index","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data17.positions !== undefined && func0.call(data17, "positions")){let data19 = data17.positions;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2+"/positions","type",{type: "integer"},"must be integer");errors++;}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2+"/positions","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data19 < 0 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2+"/positions","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/context_overflow/" + i2,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/context_overflow","type",{type: "array"},"must be array");errors++;}}
if(data.unknown_tokens !== undefined && func0.call(data, "unknown_tokens")){let data20 = data.unknown_tokens;
if(Array.isArray(data20)){
const len3 = data20.length;for(let i3=0; i3<len3; i3++){let data21 = data20[i3];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if((data21.id === undefined) || (!(func0.call(data21, "id")))){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;}
if((data21.text === undefined) || (!(func0.call(data21, "text")))){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3,"required",{missingProperty: "text"},"must have required property '"+"text"+"'");errors++;}
if((data21.count === undefined) || (!(func0.call(data21, "count")))){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3,"required",{missingProperty: "count"},"must have required property '"+"count"+"'");errors++;}
if((data21.first === undefined) || (!(func0.call(data21, "first")))){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3,"required",{missingProperty: "first"},"must have required property '"+"first"+"'");errors++;}for(const key2 of Object.keys(data21)){
if(!((((key2 === "id") || (key2 === "text")) || (key2 === "count")) || (key2 === "first"))){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3,"additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data21.id !== undefined && func0.call(data21, "id")){let data22 = data21.id;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/id","type",{type: "integer"},"must be integer");errors++;}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 4294967295 || isNaN(data22)){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/id","maximum",{comparison: "<=", limit: 4294967295},"must be <= 4294967295");errors++;}
if(data22 < 0 || isNaN(data22)){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/id","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data21.text !== undefined && func0.call(data21, "text")){let data23 = data21.text;
if(typeof data23 === "string"){
if(func128(data23) > 256){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/text","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/text","type",{type: "string"},"must be string");errors++;}}
if(data21.count !== undefined && func0.call(data21, "count")){let data24 = data21.count;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/count","type",{type: "integer"},"must be integer");errors++;}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 9007199254740991 || isNaN(data24)){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/count","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data24 < 1 || isNaN(data24)){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/count","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data21.first !== undefined && func0.call(data21, "first")){let data25 = data21.first;
if(Array.isArray(data25)){
if(data25.length > 8){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/first","maxItems",{limit: 8},"must NOT have more than 8 items");errors++;}
const len4 = data25.length;for(let i4=0; i4<len4; i4++){let data26 = data25[i4];
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/first/" + i4,"type",{type: "integer"},"must be integer");errors++;}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/first/" + i4,"maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data26 < 0 || isNaN(data26)){vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/first/" + i4,"minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3+"/first","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/unknown_tokens/" + i3,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/unknown_tokens","type",{type: "array"},"must be array");errors++;}}
if(data.model !== undefined && func0.call(data, "model")){
if(!(validate29(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
