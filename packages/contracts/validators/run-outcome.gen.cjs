// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema77 = {"type":"object","properties":{"status":{"const":"canceled","type":"string"},"step":{"type":"integer","minimum":0,"maximum":9007199254740991},"blob":{"type":["integer","null"],"minimum":0,"maximum":4294967295}},"required":["status","step","blob"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const schema34 = {"type":"object","properties":{"operation":{"const":"train","type":"string"},"steps":{"type":"integer","minimum":0,"maximum":9007199254740991},"final_loss":{"type":"number"},"validation_loss":{"type":["number","null"]},"best":{"anyOf":[{"$ref":"common.schema.json#/$defs/Best"},{"type":"null"}]},"memory":{"$ref":"common.schema.json#/$defs/MemoryUse"},"dropped":{"type":"integer","minimum":0,"maximum":9007199254740991},"truncated":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["operation","steps","final_loss","validation_loss","best","memory","dropped","truncated"],"additionalProperties":false};
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "operation"},"must have required property '"+"operation"+"'");errors++;}
if((data.steps === undefined) || (!(func0.call(data, "steps")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "steps"},"must have required property '"+"steps"+"'");errors++;}
if((data.final_loss === undefined) || (!(func0.call(data, "final_loss")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "final_loss"},"must have required property '"+"final_loss"+"'");errors++;}
if((data.validation_loss === undefined) || (!(func0.call(data, "validation_loss")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "validation_loss"},"must have required property '"+"validation_loss"+"'");errors++;}
if((data.best === undefined) || (!(func0.call(data, "best")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "best"},"must have required property '"+"best"+"'");errors++;}
if((data.memory === undefined) || (!(func0.call(data, "memory")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "memory"},"must have required property '"+"memory"+"'");errors++;}
if((data.dropped === undefined) || (!(func0.call(data, "dropped")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "dropped"},"must have required property '"+"dropped"+"'");errors++;}
if((data.truncated === undefined) || (!(func0.call(data, "truncated")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "truncated"},"must have required property '"+"truncated"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((((key0 === "operation") || (key0 === "steps")) || (key0 === "final_loss")) || (key0 === "validation_loss")) || (key0 === "best")) || (key0 === "memory")) || (key0 === "dropped")) || (key0 === "truncated"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.operation !== undefined && func0.call(data, "operation")){let data0 = data.operation;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/operation","type",{type: "string"},"must be string");errors++;}
if("train" !== data0){vErrors = fail(vErrors,instancePath+"/operation","const",{allowedValue: "train"},"must be equal to constant");errors++;}}
if(data.steps !== undefined && func0.call(data, "steps")){let data1 = data.steps;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/steps","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/steps","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/steps","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.final_loss !== undefined && func0.call(data, "final_loss")){let data2 = data.final_loss;
if(!((typeof data2 == "number") && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/final_loss","type",{type: "number"},"must be number");errors++;}}
if(data.validation_loss !== undefined && func0.call(data, "validation_loss")){let data3 = data.validation_loss;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){vErrors = fail(vErrors,instancePath+"/validation_loss","type",{type: schema34.properties.validation_loss.type},"must be number,null");errors++;}}
if(data.best !== undefined && func0.call(data, "best")){let data4 = data.best;
const _errs11 = errors;let valid1 = false;
const _errs12 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.step === undefined) || (!(func0.call(data4, "step")))){vErrors = fail(vErrors,instancePath+"/best","required",{missingProperty: "step"},"must have required property '"+"step"+"'");errors++;}
if((data4.epoch === undefined) || (!(func0.call(data4, "epoch")))){vErrors = fail(vErrors,instancePath+"/best","required",{missingProperty: "epoch"},"must have required property '"+"epoch"+"'");errors++;}
if((data4.loss === undefined) || (!(func0.call(data4, "loss")))){vErrors = fail(vErrors,instancePath+"/best","required",{missingProperty: "loss"},"must have required property '"+"loss"+"'");errors++;}for(const key1 of Object.keys(data4)){
if(!(((key1 === "step") || (key1 === "epoch")) || (key1 === "loss"))){vErrors = fail(vErrors,instancePath+"/best","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data4.step !== undefined && func0.call(data4, "step")){let data5 = data4.step;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/best/step","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/best/step","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/best/step","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data4.epoch !== undefined && func0.call(data4, "epoch")){let data6 = data4.epoch;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){vErrors = fail(vErrors,instancePath+"/best/epoch","type",{type: "integer"},"must be integer");errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/best/epoch","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data6 < 1 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/best/epoch","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data4.loss !== undefined && func0.call(data4, "loss")){let data7 = data4.loss;
if(!((typeof data7 == "number") && (isFinite(data7)))){vErrors = fail(vErrors,instancePath+"/best/loss","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/best","type",{type: "object"},"must be object");errors++;}var _valid0 = _errs12 === errors;valid1 = valid1 || _valid0;
const _errs22 = errors;
if(data4 !== null){vErrors = fail(vErrors,instancePath+"/best","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs22 === errors;valid1 = valid1 || _valid0;
if(!valid1){vErrors = fail(vErrors,instancePath+"/best","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs11;
if(vErrors !== null){
if(_errs11){vErrors.length = _errs11;}else {vErrors = null;}}}}
if(data.memory !== undefined && func0.call(data, "memory")){let data8 = data.memory;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.predicted_bytes === undefined) || (!(func0.call(data8, "predicted_bytes")))){vErrors = fail(vErrors,instancePath+"/memory","required",{missingProperty: "predicted_bytes"},"must have required property '"+"predicted_bytes"+"'");errors++;}
if((data8.peak_bytes === undefined) || (!(func0.call(data8, "peak_bytes")))){vErrors = fail(vErrors,instancePath+"/memory","required",{missingProperty: "peak_bytes"},"must have required property '"+"peak_bytes"+"'");errors++;}
if((data8.mapped_bytes === undefined) || (!(func0.call(data8, "mapped_bytes")))){vErrors = fail(vErrors,instancePath+"/memory","required",{missingProperty: "mapped_bytes"},"must have required property '"+"mapped_bytes"+"'");errors++;}for(const key2 of Object.keys(data8)){
if(!(((key2 === "predicted_bytes") || (key2 === "peak_bytes")) || (key2 === "mapped_bytes"))){vErrors = fail(vErrors,instancePath+"/memory","additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data8.predicted_bytes !== undefined && func0.call(data8, "predicted_bytes")){let data9 = data8.predicted_bytes;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){vErrors = fail(vErrors,instancePath+"/memory/predicted_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/memory/predicted_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/memory/predicted_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data8.peak_bytes !== undefined && func0.call(data8, "peak_bytes")){let data10 = data8.peak_bytes;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){vErrors = fail(vErrors,instancePath+"/memory/peak_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/memory/peak_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data10 < 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/memory/peak_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data8.mapped_bytes !== undefined && func0.call(data8, "mapped_bytes")){let data11 = data8.mapped_bytes;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){vErrors = fail(vErrors,instancePath+"/memory/mapped_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/memory/mapped_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data11 < 0 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/memory/mapped_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/memory","type",{type: "object"},"must be object");errors++;}}
if(data.dropped !== undefined && func0.call(data, "dropped")){let data12 = data.dropped;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){vErrors = fail(vErrors,instancePath+"/dropped","type",{type: "integer"},"must be integer");errors++;}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/dropped","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data12 < 0 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/dropped","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.truncated !== undefined && func0.call(data, "truncated")){let data13 = data.truncated;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){vErrors = fail(vErrors,instancePath+"/truncated","type",{type: "integer"},"must be integer");errors++;}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/truncated","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data13 < 0 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/truncated","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate23.errors = vErrors;return errors === 0;}validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const func101 = (function ucs2length(str) {
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
const schema40 = {"type":"object","properties":{"predicted":{"type":["string","null"],"maxLength":134217728},"scores":{"anyOf":[{"$ref":"#/$defs/LabelScores"},{"type":"null"}]},"tied":{"type":"boolean"}},"required":["predicted","scores","tied"],"additionalProperties":false};
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.predicted === undefined) || (!(func0.call(data, "predicted")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "predicted"},"must have required property '"+"predicted"+"'");errors++;}
if((data.scores === undefined) || (!(func0.call(data, "scores")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "scores"},"must have required property '"+"scores"+"'");errors++;}
if((data.tied === undefined) || (!(func0.call(data, "tied")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tied"},"must have required property '"+"tied"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "predicted") || (key0 === "scores")) || (key0 === "tied"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.predicted !== undefined && func0.call(data, "predicted")){let data0 = data.predicted;
if((typeof data0 !== "string") && (data0 !== null)){vErrors = fail(vErrors,instancePath+"/predicted","type",{type: schema40.properties.predicted.type},"must be string,null");errors++;}
if(typeof data0 === "string"){
if(func101(data0) > 134217728){vErrors = fail(vErrors,instancePath+"/predicted","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}}
if(data.scores !== undefined && func0.call(data, "scores")){let data1 = data.scores;
const _errs5 = errors;let valid1 = false;
const _errs6 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 of Object.keys(data1)){let data2 = data1[key1];
if(!((typeof data2 == "number") && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/scores/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/scores","type",{type: "object"},"must be object");errors++;}var _valid0 = _errs6 === errors;valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data1 !== null){vErrors = fail(vErrors,instancePath+"/scores","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs12 === errors;valid1 = valid1 || _valid0;
if(!valid1){vErrors = fail(vErrors,instancePath+"/scores","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs5;
if(vErrors !== null){
if(_errs5){vErrors.length = _errs5;}else {vErrors = null;}}}}
if(data.tied !== undefined && func0.call(data, "tied")){
if(typeof data.tied !== "boolean"){vErrors = fail(vErrors,instancePath+"/tied","type",{type: "boolean"},"must be boolean");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate27.errors = vErrors;return errors === 0;}validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate39.evaluated;
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
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/cuts/" + i0,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/cuts","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate39.errors = vErrors;return errors === 0;}validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.predictions === undefined) || (!(func0.call(data, "predictions")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "predictions"},"must have required property '"+"predictions"+"'");errors++;}
if((data.dropped === undefined) || (!(func0.call(data, "dropped")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "dropped"},"must have required property '"+"dropped"+"'");errors++;}
if((data.truncated === undefined) || (!(func0.call(data, "truncated")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "truncated"},"must have required property '"+"truncated"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "name") || (key0 === "predictions")) || (key0 === "dropped")) || (key0 === "truncated")) || (key0 === "too_long"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func101(data0) > 256){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.predictions !== undefined && func0.call(data, "predictions")){let data1 = data.predictions;
if(Array.isArray(data1)){
const len0 = data1.length;for(let i0=0; i0<len0; i0++){
if(!(validate27(data1[i0], {instancePath:instancePath+"/predictions/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/predictions","type",{type: "array"},"must be array");errors++;}}
if(data.dropped !== undefined && func0.call(data, "dropped")){let data3 = data.dropped;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/dropped","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/dropped","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/dropped","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.truncated !== undefined && func0.call(data, "truncated")){let data4 = data.truncated;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/truncated","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/truncated","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/truncated","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.too_long !== undefined && func0.call(data, "too_long")){let data5 = data.too_long;
if(Array.isArray(data5)){
const len1 = data5.length;for(let i1=0; i1<len1; i1++){
if(!(validate39(data5[i1], {instancePath:instancePath+"/too_long/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/too_long","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate26.errors = vErrors;return errors === 0;}validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "operation"},"must have required property '"+"operation"+"'");errors++;}
if((data.variants === undefined) || (!(func0.call(data, "variants")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "variants"},"must have required property '"+"variants"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "operation") || (key0 === "variants"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.operation !== undefined && func0.call(data, "operation")){let data0 = data.operation;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/operation","type",{type: "string"},"must be string");errors++;}
if("evaluate" !== data0){vErrors = fail(vErrors,instancePath+"/operation","const",{allowedValue: "evaluate"},"must be equal to constant");errors++;}}
if(data.variants !== undefined && func0.call(data, "variants")){let data1 = data.variants;
if(Array.isArray(data1)){
const len0 = data1.length;for(let i0=0; i0<len0; i0++){
if(!(validate26(data1[i0], {instancePath:instancePath+"/variants/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/variants","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate25.errors = vErrors;return errors === 0;}validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema62 = {"type":"string","enum":["eos_token","max_tokens","stop_sequence","token_limit"]};
function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.text === undefined) || (!(func0.call(data, "text")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "text"},"must have required property '"+"text"+"'");errors++;}
if((data.token_ids === undefined) || (!(func0.call(data, "token_ids")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "token_ids"},"must have required property '"+"token_ids"+"'");errors++;}
if((data.stop_reason === undefined) || (!(func0.call(data, "stop_reason")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "stop_reason"},"must have required property '"+"stop_reason"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "text") || (key0 === "token_ids")) || (key0 === "stop_reason")) || (key0 === "cuts"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.text !== undefined && func0.call(data, "text")){let data0 = data.text;
if(typeof data0 === "string"){
if(func101(data0) > 134217728){vErrors = fail(vErrors,instancePath+"/text","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/text","type",{type: "string"},"must be string");errors++;}}
if(data.token_ids !== undefined && func0.call(data, "token_ids")){let data1 = data.token_ids;
if(Array.isArray(data1)){
const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/token_ids/" + i0,"type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/token_ids/" + i0,"maximum",{comparison: "<=", limit: 4294967295},"must be <= 4294967295");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/token_ids/" + i0,"minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/token_ids","type",{type: "array"},"must be array");errors++;}}
if(data.stop_reason !== undefined && func0.call(data, "stop_reason")){let data3 = data.stop_reason;
if(typeof data3 !== "string"){vErrors = fail(vErrors,instancePath+"/stop_reason","type",{type: "string"},"must be string");errors++;}
if(!((((data3 === "eos_token") || (data3 === "max_tokens")) || (data3 === "stop_sequence")) || (data3 === "token_limit"))){vErrors = fail(vErrors,instancePath+"/stop_reason","enum",{allowedValues: schema62.enum},"must be equal to one of the allowed values");errors++;}}
if(data.cuts !== undefined && func0.call(data, "cuts")){let data4 = data.cuts;
if(Array.isArray(data4)){
const len1 = data4.length;for(let i1=0; i1<len1; i1++){let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.field === undefined) || (!(func0.call(data5, "field")))){vErrors = fail(vErrors,instancePath+"/cuts/" + i1,"required",{missingProperty: "field"},"must have required property '"+"field"+"'");errors++;}
if((data5.tokens === undefined) || (!(func0.call(data5, "tokens")))){vErrors = fail(vErrors,instancePath+"/cuts/" + i1,"required",{missingProperty: "tokens"},"must have required property '"+"tokens"+"'");errors++;}for(const key1 of Object.keys(data5)){
if(!((key1 === "field") || (key1 === "tokens"))){vErrors = fail(vErrors,instancePath+"/cuts/" + i1,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data5.field !== undefined && func0.call(data5, "field")){let data6 = data5.field;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){vErrors = fail(vErrors,instancePath+"/cuts/" + i1+"/field","type",{type: "integer"},"must be integer");errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/cuts/" + i1+"/field","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/cuts/" + i1+"/field","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data5.tokens !== undefined && func0.call(data5, "tokens")){let data7 = data5.tokens;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){vErrors = fail(vErrors,instancePath+"/cuts/" + i1+"/tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/cuts/" + i1+"/tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/cuts/" + i1+"/tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/cuts/" + i1,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/cuts","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate43.errors = vErrors;return errors === 0;}validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "operation"},"must have required property '"+"operation"+"'");errors++;}
if((data.outputs === undefined) || (!(func0.call(data, "outputs")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "outputs"},"must have required property '"+"outputs"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "operation") || (key0 === "outputs"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.operation !== undefined && func0.call(data, "operation")){let data0 = data.operation;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/operation","type",{type: "string"},"must be string");errors++;}
if("generate" !== data0){vErrors = fail(vErrors,instancePath+"/operation","const",{allowedValue: "generate"},"must be equal to constant");errors++;}}
if(data.outputs !== undefined && func0.call(data, "outputs")){let data1 = data.outputs;
if(Array.isArray(data1)){
const len0 = data1.length;for(let i0=0; i0<len0; i0++){
if(!(validate43(data1[i0], {instancePath:instancePath+"/outputs/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/outputs","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate42.errors = vErrors;return errors === 0;}validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema65 = {"type":"string","enum":["scalar","avx2","avx512"]};
const schema67 = {"type":"string","enum":["float32","bfloat16"]};
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.precision === undefined) || (!(func0.call(data, "precision")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "precision"},"must have required property '"+"precision"+"'");errors++;}
if((data.flops_per_second === undefined) || (!(func0.call(data, "flops_per_second")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "flops_per_second"},"must have required property '"+"flops_per_second"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "precision") || (key0 === "flops_per_second"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.precision !== undefined && func0.call(data, "precision")){let data0 = data.precision;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/precision","type",{type: "string"},"must be string");errors++;}
if(!((data0 === "float32") || (data0 === "bfloat16"))){vErrors = fail(vErrors,instancePath+"/precision","enum",{allowedValues: schema67.enum},"must be equal to one of the allowed values");errors++;}}
if(data.flops_per_second !== undefined && func0.call(data, "flops_per_second")){let data1 = data.flops_per_second;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/flops_per_second","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/flops_per_second","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate46.errors = vErrors;return errors === 0;}validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema68 = {"type":"object","properties":{"model":{"type":"string","maxLength":64},"layer":{"type":"string","maxLength":64},"direction":{"$ref":"#/$defs/ProductDirection"},"stored":{"allOf":[{"$ref":"common.schema.json#/$defs/ComputeDtype"}]},"precision":{"allOf":[{"$ref":"common.schema.json#/$defs/ComputeDtype"}]},"rows":{"type":"integer","minimum":1,"maximum":9007199254740991},"outputs":{"type":"integer","minimum":1,"maximum":9007199254740991},"depth":{"type":"integer","minimum":1,"maximum":9007199254740991},"flops_per_second":{"type":"number","minimum":0},"peak_share":{"type":"number","minimum":0},"weight_bytes_per_second":{"type":"number","minimum":0},"read_share":{"type":"number","minimum":0}},"required":["model","layer","direction","stored","precision","rows","outputs","depth","flops_per_second","peak_share","weight_bytes_per_second","read_share"],"additionalProperties":false};
const schema69 = {"type":"string","enum":["forward","backward"]};
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.model === undefined) || (!(func0.call(data, "model")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "model"},"must have required property '"+"model"+"'");errors++;}
if((data.layer === undefined) || (!(func0.call(data, "layer")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "layer"},"must have required property '"+"layer"+"'");errors++;}
if((data.direction === undefined) || (!(func0.call(data, "direction")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "direction"},"must have required property '"+"direction"+"'");errors++;}
if((data.stored === undefined) || (!(func0.call(data, "stored")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "stored"},"must have required property '"+"stored"+"'");errors++;}
if((data.precision === undefined) || (!(func0.call(data, "precision")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "precision"},"must have required property '"+"precision"+"'");errors++;}
if((data.rows === undefined) || (!(func0.call(data, "rows")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "rows"},"must have required property '"+"rows"+"'");errors++;}
if((data.outputs === undefined) || (!(func0.call(data, "outputs")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "outputs"},"must have required property '"+"outputs"+"'");errors++;}
if((data.depth === undefined) || (!(func0.call(data, "depth")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "depth"},"must have required property '"+"depth"+"'");errors++;}
if((data.flops_per_second === undefined) || (!(func0.call(data, "flops_per_second")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "flops_per_second"},"must have required property '"+"flops_per_second"+"'");errors++;}
if((data.peak_share === undefined) || (!(func0.call(data, "peak_share")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "peak_share"},"must have required property '"+"peak_share"+"'");errors++;}
if((data.weight_bytes_per_second === undefined) || (!(func0.call(data, "weight_bytes_per_second")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "weight_bytes_per_second"},"must have required property '"+"weight_bytes_per_second"+"'");errors++;}
if((data.read_share === undefined) || (!(func0.call(data, "read_share")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "read_share"},"must have required property '"+"read_share"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema68.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.model !== undefined && func0.call(data, "model")){let data0 = data.model;
if(typeof data0 === "string"){
if(func101(data0) > 64){vErrors = fail(vErrors,instancePath+"/model","maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/model","type",{type: "string"},"must be string");errors++;}}
if(data.layer !== undefined && func0.call(data, "layer")){let data1 = data.layer;
if(typeof data1 === "string"){
if(func101(data1) > 64){vErrors = fail(vErrors,instancePath+"/layer","maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/layer","type",{type: "string"},"must be string");errors++;}}
if(data.direction !== undefined && func0.call(data, "direction")){let data2 = data.direction;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/direction","type",{type: "string"},"must be string");errors++;}
if(!((data2 === "forward") || (data2 === "backward"))){vErrors = fail(vErrors,instancePath+"/direction","enum",{allowedValues: schema69.enum},"must be equal to one of the allowed values");errors++;}}
if(data.stored !== undefined && func0.call(data, "stored")){let data3 = data.stored;
if(typeof data3 !== "string"){vErrors = fail(vErrors,instancePath+"/stored","type",{type: "string"},"must be string");errors++;}
if(!((data3 === "float32") || (data3 === "bfloat16"))){vErrors = fail(vErrors,instancePath+"/stored","enum",{allowedValues: schema67.enum},"must be equal to one of the allowed values");errors++;}}
if(data.precision !== undefined && func0.call(data, "precision")){let data4 = data.precision;
if(typeof data4 !== "string"){vErrors = fail(vErrors,instancePath+"/precision","type",{type: "string"},"must be string");errors++;}
if(!((data4 === "float32") || (data4 === "bfloat16"))){vErrors = fail(vErrors,instancePath+"/precision","enum",{allowedValues: schema67.enum},"must be equal to one of the allowed values");errors++;}}
if(data.rows !== undefined && func0.call(data, "rows")){let data5 = data.rows;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/rows","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/rows","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/rows","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.outputs !== undefined && func0.call(data, "outputs")){let data6 = data.outputs;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){vErrors = fail(vErrors,instancePath+"/outputs","type",{type: "integer"},"must be integer");errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/outputs","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data6 < 1 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/outputs","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.depth !== undefined && func0.call(data, "depth")){let data7 = data.depth;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){vErrors = fail(vErrors,instancePath+"/depth","type",{type: "integer"},"must be integer");errors++;}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/depth","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data7 < 1 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/depth","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.flops_per_second !== undefined && func0.call(data, "flops_per_second")){let data8 = data.flops_per_second;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/flops_per_second","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/flops_per_second","type",{type: "number"},"must be number");errors++;}}
if(data.peak_share !== undefined && func0.call(data, "peak_share")){let data9 = data.peak_share;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/peak_share","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/peak_share","type",{type: "number"},"must be number");errors++;}}
if(data.weight_bytes_per_second !== undefined && func0.call(data, "weight_bytes_per_second")){let data10 = data.weight_bytes_per_second;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/weight_bytes_per_second","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/weight_bytes_per_second","type",{type: "number"},"must be number");errors++;}}
if(data.read_share !== undefined && func0.call(data, "read_share")){let data11 = data.read_share;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/read_share","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/read_share","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate48.errors = vErrors;return errors === 0;}validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema72 = {"type":"object","properties":{"stored":{"allOf":[{"$ref":"common.schema.json#/$defs/ComputeDtype"}]},"precision":{"allOf":[{"$ref":"common.schema.json#/$defs/ComputeDtype"}]},"layers":{"type":"integer","minimum":1,"maximum":9007199254740991},"hidden":{"type":"integer","minimum":1,"maximum":9007199254740991},"virtual_tokens":{"type":"integer","minimum":1,"maximum":9007199254740991},"rows":{"type":"integer","minimum":1,"maximum":9007199254740991},"seconds":{"type":"number","minimum":0},"flops":{"type":"number","minimum":0},"flops_per_second":{"type":"number","minimum":0},"peak_share":{"type":"number","minimum":0}},"required":["stored","precision","layers","hidden","virtual_tokens","rows","seconds","flops","flops_per_second","peak_share"],"additionalProperties":false};
function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.stored === undefined) || (!(func0.call(data, "stored")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "stored"},"must have required property '"+"stored"+"'");errors++;}
if((data.precision === undefined) || (!(func0.call(data, "precision")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "precision"},"must have required property '"+"precision"+"'");errors++;}
if((data.layers === undefined) || (!(func0.call(data, "layers")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "layers"},"must have required property '"+"layers"+"'");errors++;}
if((data.hidden === undefined) || (!(func0.call(data, "hidden")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "hidden"},"must have required property '"+"hidden"+"'");errors++;}
if((data.virtual_tokens === undefined) || (!(func0.call(data, "virtual_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "virtual_tokens"},"must have required property '"+"virtual_tokens"+"'");errors++;}
if((data.rows === undefined) || (!(func0.call(data, "rows")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "rows"},"must have required property '"+"rows"+"'");errors++;}
if((data.seconds === undefined) || (!(func0.call(data, "seconds")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "seconds"},"must have required property '"+"seconds"+"'");errors++;}
if((data.flops === undefined) || (!(func0.call(data, "flops")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "flops"},"must have required property '"+"flops"+"'");errors++;}
if((data.flops_per_second === undefined) || (!(func0.call(data, "flops_per_second")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "flops_per_second"},"must have required property '"+"flops_per_second"+"'");errors++;}
if((data.peak_share === undefined) || (!(func0.call(data, "peak_share")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "peak_share"},"must have required property '"+"peak_share"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema72.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.stored !== undefined && func0.call(data, "stored")){let data0 = data.stored;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/stored","type",{type: "string"},"must be string");errors++;}
if(!((data0 === "float32") || (data0 === "bfloat16"))){vErrors = fail(vErrors,instancePath+"/stored","enum",{allowedValues: schema67.enum},"must be equal to one of the allowed values");errors++;}}
if(data.precision !== undefined && func0.call(data, "precision")){let data1 = data.precision;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/precision","type",{type: "string"},"must be string");errors++;}
if(!((data1 === "float32") || (data1 === "bfloat16"))){vErrors = fail(vErrors,instancePath+"/precision","enum",{allowedValues: schema67.enum},"must be equal to one of the allowed values");errors++;}}
if(data.layers !== undefined && func0.call(data, "layers")){let data2 = data.layers;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/layers","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/layers","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/layers","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.hidden !== undefined && func0.call(data, "hidden")){let data3 = data.hidden;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/hidden","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/hidden","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 1 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/hidden","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.virtual_tokens !== undefined && func0.call(data, "virtual_tokens")){let data4 = data.virtual_tokens;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/virtual_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/virtual_tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 1 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/virtual_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.rows !== undefined && func0.call(data, "rows")){let data5 = data.rows;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/rows","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/rows","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/rows","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.seconds !== undefined && func0.call(data, "seconds")){let data6 = data.seconds;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/seconds","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/seconds","type",{type: "number"},"must be number");errors++;}}
if(data.flops !== undefined && func0.call(data, "flops")){let data7 = data.flops;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/flops","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/flops","type",{type: "number"},"must be number");errors++;}}
if(data.flops_per_second !== undefined && func0.call(data, "flops_per_second")){let data8 = data.flops_per_second;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/flops_per_second","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/flops_per_second","type",{type: "number"},"must be number");errors++;}}
if(data.peak_share !== undefined && func0.call(data, "peak_share")){let data9 = data.peak_share;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/peak_share","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/peak_share","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate50.errors = vErrors;return errors === 0;}validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "operation"},"must have required property '"+"operation"+"'");errors++;}
if((data.threads === undefined) || (!(func0.call(data, "threads")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "threads"},"must have required property '"+"threads"+"'");errors++;}
if((data.isa === undefined) || (!(func0.call(data, "isa")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "isa"},"must have required property '"+"isa"+"'");errors++;}
if((data.read_bytes_per_second === undefined) || (!(func0.call(data, "read_bytes_per_second")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "read_bytes_per_second"},"must have required property '"+"read_bytes_per_second"+"'");errors++;}
if((data.peaks === undefined) || (!(func0.call(data, "peaks")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "peaks"},"must have required property '"+"peaks"+"'");errors++;}
if((data.products === undefined) || (!(func0.call(data, "products")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "products"},"must have required property '"+"products"+"'");errors++;}
if((data.steps === undefined) || (!(func0.call(data, "steps")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "steps"},"must have required property '"+"steps"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((((key0 === "operation") || (key0 === "threads")) || (key0 === "isa")) || (key0 === "read_bytes_per_second")) || (key0 === "peaks")) || (key0 === "products")) || (key0 === "steps"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.operation !== undefined && func0.call(data, "operation")){let data0 = data.operation;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/operation","type",{type: "string"},"must be string");errors++;}
if("roofline" !== data0){vErrors = fail(vErrors,instancePath+"/operation","const",{allowedValue: "roofline"},"must be equal to constant");errors++;}}
if(data.threads !== undefined && func0.call(data, "threads")){let data1 = data.threads;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/threads","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1024 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/threads","maximum",{comparison: "<=", limit: 1024},"must be <= 1024");errors++;}
if(data1 < 1 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/threads","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.isa !== undefined && func0.call(data, "isa")){let data2 = data.isa;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/isa","type",{type: "string"},"must be string");errors++;}
if(!(((data2 === "scalar") || (data2 === "avx2")) || (data2 === "avx512"))){vErrors = fail(vErrors,instancePath+"/isa","enum",{allowedValues: schema65.enum},"must be equal to one of the allowed values");errors++;}}
if(data.read_bytes_per_second !== undefined && func0.call(data, "read_bytes_per_second")){let data3 = data.read_bytes_per_second;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/read_bytes_per_second","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/read_bytes_per_second","type",{type: "number"},"must be number");errors++;}}
if(data.peaks !== undefined && func0.call(data, "peaks")){let data4 = data.peaks;
if(Array.isArray(data4)){
const len0 = data4.length;for(let i0=0; i0<len0; i0++){
if(!(validate46(data4[i0], {instancePath:instancePath+"/peaks/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/peaks","type",{type: "array"},"must be array");errors++;}}
if(data.products !== undefined && func0.call(data, "products")){let data6 = data.products;
if(Array.isArray(data6)){
const len1 = data6.length;for(let i1=0; i1<len1; i1++){
if(!(validate48(data6[i1], {instancePath:instancePath+"/products/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/products","type",{type: "array"},"must be array");errors++;}}
if(data.steps !== undefined && func0.call(data, "steps")){let data8 = data.steps;
if(Array.isArray(data8)){
const len2 = data8.length;for(let i2=0; i2<len2; i2++){
if(!(validate50(data8[i2], {instancePath:instancePath+"/steps/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/steps","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate45.errors = vErrors;return errors === 0;}validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.operation;
if(typeof tag0 == "string"){
if(tag0 === "train"){
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var props0 = true;}else if(tag0 === "evaluate"){
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else if(tag0 === "generate"){
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else if(tag0 === "roofline"){
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "mapping", tag: "operation", tagValue: tag0},"value of tag \"operation\" must be in oneOf");errors++;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "tag", tag: "operation", tagValue: tag0},"tag \"operation\" must be string");errors++;}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate22.errors = vErrors;evaluated0.props = props0;return errors === 0;}validate22.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.status === undefined) || (!(func0.call(data, "status")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "status"},"must have required property '"+"status"+"'");errors++;}
if((data.result === undefined) || (!(func0.call(data, "result")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "result"},"must have required property '"+"result"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "status") || (key0 === "result"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.status !== undefined && func0.call(data, "status")){let data0 = data.status;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/status","type",{type: "string"},"must be string");errors++;}
if("completed" !== data0){vErrors = fail(vErrors,instancePath+"/status","const",{allowedValue: "completed"},"must be equal to constant");errors++;}}
if(data.result !== undefined && func0.call(data, "result")){
if(!(validate22(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema76 = {"type":"object","properties":{"code":{"type":"string","maxLength":4096,"pattern":"^[a-z]+/[a-z0-9-]+$"},"message":{"type":"string","maxLength":65536},"details":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}}},"required":["code","message","details"],"additionalProperties":false};
const pattern4 = new RegExp("^[a-z]+/[a-z0-9-]+$", "u");
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.status === undefined) || (!(func0.call(data, "status")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "status"},"must have required property '"+"status"+"'");errors++;}
if((data.error === undefined) || (!(func0.call(data, "error")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "error"},"must have required property '"+"error"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "status") || (key0 === "error"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.status !== undefined && func0.call(data, "status")){let data0 = data.status;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/status","type",{type: "string"},"must be string");errors++;}
if("failed" !== data0){vErrors = fail(vErrors,instancePath+"/status","const",{allowedValue: "failed"},"must be equal to constant");errors++;}}
if(data.error !== undefined && func0.call(data, "error")){let data1 = data.error;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.code === undefined) || (!(func0.call(data1, "code")))){vErrors = fail(vErrors,instancePath+"/error","required",{missingProperty: "code"},"must have required property '"+"code"+"'");errors++;}
if((data1.message === undefined) || (!(func0.call(data1, "message")))){vErrors = fail(vErrors,instancePath+"/error","required",{missingProperty: "message"},"must have required property '"+"message"+"'");errors++;}
if((data1.details === undefined) || (!(func0.call(data1, "details")))){vErrors = fail(vErrors,instancePath+"/error","required",{missingProperty: "details"},"must have required property '"+"details"+"'");errors++;}for(const key1 of Object.keys(data1)){
if(!(((key1 === "code") || (key1 === "message")) || (key1 === "details"))){vErrors = fail(vErrors,instancePath+"/error","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data1.code !== undefined && func0.call(data1, "code")){let data2 = data1.code;
if(typeof data2 === "string"){
if(func101(data2) > 4096){vErrors = fail(vErrors,instancePath+"/error/code","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(!pattern4.test(data2)){vErrors = fail(vErrors,instancePath+"/error/code","pattern",{pattern: "^[a-z]+/[a-z0-9-]+$"},"must match pattern \""+"^[a-z]+/[a-z0-9-]+$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/error/code","type",{type: "string"},"must be string");errors++;}}
if(data1.message !== undefined && func0.call(data1, "message")){let data3 = data1.message;
if(typeof data3 === "string"){
if(func101(data3) > 65536){vErrors = fail(vErrors,instancePath+"/error/message","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/error/message","type",{type: "string"},"must be string");errors++;}}
if(data1.details !== undefined && func0.call(data1, "details")){let data4 = data1.details;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key2 of Object.keys(data4)){let data5 = data4[key2];
if((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (data5 !== null)){vErrors = fail(vErrors,instancePath+"/error/details/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: schema76.properties.details.additionalProperties.type},"must be string,number,boolean,null");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/error/details","type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/error","type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate57.errors = vErrors;return errors === 0;}validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/run-outcome.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.status;
if(typeof tag0 == "string"){
if(tag0 === "completed"){
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}var props0 = true;}else if(tag0 === "canceled"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.status === undefined) || (!(func0.call(data, "status")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "status"},"must have required property '"+"status"+"'");errors++;}
if((data.step === undefined) || (!(func0.call(data, "step")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "step"},"must have required property '"+"step"+"'");errors++;}
if((data.blob === undefined) || (!(func0.call(data, "blob")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "blob"},"must have required property '"+"blob"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((key0 === "status") || (key0 === "step")) || (key0 === "blob"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.status !== undefined && func0.call(data, "status")){let data0 = data.status;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/status","type",{type: "string"},"must be string");errors++;}
if("canceled" !== data0){vErrors = fail(vErrors,instancePath+"/status","const",{allowedValue: "canceled"},"must be equal to constant");errors++;}}
if(data.step !== undefined && func0.call(data, "step")){let data1 = data.step;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/step","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/step","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/step","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.blob !== undefined && func0.call(data, "blob")){let data2 = data.blob;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){vErrors = fail(vErrors,instancePath+"/blob","type",{type: schema77.properties.blob.type},"must be integer,null");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/blob","maximum",{comparison: "<=", limit: 4294967295},"must be <= 4294967295");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/blob","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}
if(props0 !== true){props0 = true;}}else if(tag0 === "failed"){
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);errors = vErrors.length;}
if(props0 !== true){props0 = true;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "mapping", tag: "status", tagValue: tag0},"value of tag \"status\" must be in oneOf");errors++;}}else {vErrors = fail(vErrors,instancePath,"discriminator",{error: "tag", tag: "status", tagValue: tag0},"tag \"status\" must be string");errors++;}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;evaluated0.props = props0;return errors === 0;}validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};
