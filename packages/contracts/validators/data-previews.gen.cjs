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
const schema36 = {"type":"string","enum":["error","drop","truncate_left","truncate_right"]};
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
const schema37 = {"type":"object","properties":{"set":{"type":"string","maxLength":256},"file":{"type":"string","maxLength":4096},"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"number":{"type":"integer","minimum":0,"maximum":9007199254740991},"source":{"type":"string","maxLength":134217728},"target":{"type":["string","null"],"maxLength":134217728},"tokens":{"anyOf":[{"$ref":"tokenization.schema.json#/$defs/TokenizedRecord"},{"type":"null"}]}},"required":["set","file","line","number","source","target","tokens"],"additionalProperties":false};
const schema39 = {"type":"object","properties":{"index":{"type":"integer","minimum":0,"maximum":9007199254740991},"source_tokens":{"type":"integer","minimum":0,"maximum":9007199254740991},"target_tokens":{"type":"integer","minimum":0,"maximum":9007199254740991},"kept_source_tokens":{"type":"integer","minimum":0,"maximum":9007199254740991},"kept_target_tokens":{"type":"integer","minimum":0,"maximum":9007199254740991},"fate":{"$ref":"#/$defs/RecordFate"},"cut_inside":{"type":"boolean"},"cuts":{"type":"array","items":{"$ref":"#/$defs/SourceCut"}},"source":{"type":"array","items":{"$ref":"#/$defs/Token"}},"target":{"type":"array","items":{"$ref":"#/$defs/Token"}}},"required":["index","source_tokens","target_tokens","kept_source_tokens","kept_target_tokens","fate","source","target"],"additionalProperties":false};
const schema40 = {"type":"string","enum":["whole","cut","dropped","refused"]};
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.index === undefined) || (!(func0.call(data, "index")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "index"},"must have required property '"+"index"+"'");errors++;}
if((data.source_tokens === undefined) || (!(func0.call(data, "source_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "source_tokens"},"must have required property '"+"source_tokens"+"'");errors++;}
if((data.target_tokens === undefined) || (!(func0.call(data, "target_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "target_tokens"},"must have required property '"+"target_tokens"+"'");errors++;}
if((data.kept_source_tokens === undefined) || (!(func0.call(data, "kept_source_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "kept_source_tokens"},"must have required property '"+"kept_source_tokens"+"'");errors++;}
if((data.kept_target_tokens === undefined) || (!(func0.call(data, "kept_target_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "kept_target_tokens"},"must have required property '"+"kept_target_tokens"+"'");errors++;}
if((data.fate === undefined) || (!(func0.call(data, "fate")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "fate"},"must have required property '"+"fate"+"'");errors++;}
if((data.source === undefined) || (!(func0.call(data, "source")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "source"},"must have required property '"+"source"+"'");errors++;}
if((data.target === undefined) || (!(func0.call(data, "target")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "target"},"must have required property '"+"target"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema39.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.index !== undefined && func0.call(data, "index")){let data0 = data.index;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){vErrors = fail(vErrors,instancePath+"/index","type",{type: "integer"},"must be integer");errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/index","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data0 < 0 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/index","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.source_tokens !== undefined && func0.call(data, "source_tokens")){let data1 = data.source_tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/source_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/source_tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/source_tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.target_tokens !== undefined && func0.call(data, "target_tokens")){let data2 = data.target_tokens;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/target_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/target_tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/target_tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.kept_source_tokens !== undefined && func0.call(data, "kept_source_tokens")){let data3 = data.kept_source_tokens;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/kept_source_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/kept_source_tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/kept_source_tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.kept_target_tokens !== undefined && func0.call(data, "kept_target_tokens")){let data4 = data.kept_target_tokens;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/kept_target_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/kept_target_tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/kept_target_tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.fate !== undefined && func0.call(data, "fate")){let data5 = data.fate;
if(typeof data5 !== "string"){vErrors = fail(vErrors,instancePath+"/fate","type",{type: "string"},"must be string");errors++;}
if(!((((data5 === "whole") || (data5 === "cut")) || (data5 === "dropped")) || (data5 === "refused"))){vErrors = fail(vErrors,instancePath+"/fate","enum",{allowedValues: schema40.enum},"must be equal to one of the allowed values");errors++;}}
if(data.cut_inside !== undefined && func0.call(data, "cut_inside")){
if(typeof data.cut_inside !== "boolean"){vErrors = fail(vErrors,instancePath+"/cut_inside","type",{type: "boolean"},"must be boolean");errors++;}}
if(data.cuts !== undefined && func0.call(data, "cuts")){let data7 = data.cuts;
if(Array.isArray(data7)){
const len0 = data7.length;for(let i0=0; i0<len0; i0++){let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.field === undefined) || (!(func0.call(data8, "field")))){vErrors = fail(vErrors,instancePath+"/cuts/" + i0,"required",{missingProperty: "field"},"must have required property '"+"field"+"'");errors++;}
if((data8.tokens === undefined) || (!(func0.call(data8, "tokens")))){vErrors = fail(vErrors,instancePath+"/cuts/" + i0,"required",{missingProperty: "tokens"},"must have required property '"+"tokens"+"'");errors++;}for(const key1 of Object.keys(data8)){
if(!((key1 === "field") || (key1 === "tokens"))){vErrors = fail(vErrors,instancePath+"/cuts/" + i0,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data8.field !== undefined && func0.call(data8, "field")){let data9 = data8.field;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/field","type",{type: "integer"},"must be integer");errors++;}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/field","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/field","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data8.tokens !== undefined && func0.call(data8, "tokens")){let data10 = data8.tokens;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/tokens","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data10 < 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/cuts/" + i0+"/tokens","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/cuts/" + i0,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/cuts","type",{type: "array"},"must be array");errors++;}}
if(data.source !== undefined && func0.call(data, "source")){let data11 = data.source;
if(Array.isArray(data11)){
const len1 = data11.length;for(let i1=0; i1<len1; i1++){let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.id === undefined) || (!(func0.call(data12, "id")))){vErrors = fail(vErrors,instancePath+"/source/" + i1,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;}
if((data12.text === undefined) || (!(func0.call(data12, "text")))){vErrors = fail(vErrors,instancePath+"/source/" + i1,"required",{missingProperty: "text"},"must have required property '"+"text"+"'");errors++;}
if((data12.start === undefined) || (!(func0.call(data12, "start")))){vErrors = fail(vErrors,instancePath+"/source/" + i1,"required",{missingProperty: "start"},"must have required property '"+"start"+"'");errors++;}
if((data12.end === undefined) || (!(func0.call(data12, "end")))){vErrors = fail(vErrors,instancePath+"/source/" + i1,"required",{missingProperty: "end"},"must have required property '"+"end"+"'");errors++;}
if((data12.special === undefined) || (!(func0.call(data12, "special")))){vErrors = fail(vErrors,instancePath+"/source/" + i1,"required",{missingProperty: "special"},"must have required property '"+"special"+"'");errors++;}
if((data12.kept === undefined) || (!(func0.call(data12, "kept")))){vErrors = fail(vErrors,instancePath+"/source/" + i1,"required",{missingProperty: "kept"},"must have required property '"+"kept"+"'");errors++;}for(const key2 of Object.keys(data12)){
if(!((((((key2 === "id") || (key2 === "text")) || (key2 === "start")) || (key2 === "end")) || (key2 === "special")) || (key2 === "kept"))){vErrors = fail(vErrors,instancePath+"/source/" + i1,"additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data12.id !== undefined && func0.call(data12, "id")){let data13 = data12.id;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){vErrors = fail(vErrors,instancePath+"/source/" + i1+"/id","type",{type: "integer"},"must be integer");errors++;}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 4294967295 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/source/" + i1+"/id","maximum",{comparison: "<=", limit: 4294967295},"must be <= 4294967295");errors++;}
if(data13 < 0 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/source/" + i1+"/id","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data12.text !== undefined && func0.call(data12, "text")){let data14 = data12.text;
if(typeof data14 === "string"){
if(func69(data14) > 134217728){vErrors = fail(vErrors,instancePath+"/source/" + i1+"/text","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/source/" + i1+"/text","type",{type: "string"},"must be string");errors++;}}
if(data12.start !== undefined && func0.call(data12, "start")){let data15 = data12.start;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){vErrors = fail(vErrors,instancePath+"/source/" + i1+"/start","type",{type: "integer"},"must be integer");errors++;}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/source/" + i1+"/start","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data15 < 0 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/source/" + i1+"/start","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data12.end !== undefined && func0.call(data12, "end")){let data16 = data12.end;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){vErrors = fail(vErrors,instancePath+"/source/" + i1+"/end","type",{type: "integer"},"must be integer");errors++;}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){vErrors = fail(vErrors,instancePath+"/source/" + i1+"/end","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data16 < 0 || isNaN(data16)){vErrors = fail(vErrors,instancePath+"/source/" + i1+"/end","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data12.special !== undefined && func0.call(data12, "special")){
if(typeof data12.special !== "boolean"){vErrors = fail(vErrors,instancePath+"/source/" + i1+"/special","type",{type: "boolean"},"must be boolean");errors++;}}
if(data12.kept !== undefined && func0.call(data12, "kept")){
if(typeof data12.kept !== "boolean"){vErrors = fail(vErrors,instancePath+"/source/" + i1+"/kept","type",{type: "boolean"},"must be boolean");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/source/" + i1,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/source","type",{type: "array"},"must be array");errors++;}}
if(data.target !== undefined && func0.call(data, "target")){let data19 = data.target;
if(Array.isArray(data19)){
const len2 = data19.length;for(let i2=0; i2<len2; i2++){let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.id === undefined) || (!(func0.call(data20, "id")))){vErrors = fail(vErrors,instancePath+"/target/" + i2,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;}
if((data20.text === undefined) || (!(func0.call(data20, "text")))){vErrors = fail(vErrors,instancePath+"/target/" + i2,"required",{missingProperty: "text"},"must have required property '"+"text"+"'");errors++;}
if((data20.start === undefined) || (!(func0.call(data20, "start")))){vErrors = fail(vErrors,instancePath+"/target/" + i2,"required",{missingProperty: "start"},"must have required property '"+"start"+"'");errors++;}
if((data20.end === undefined) || (!(func0.call(data20, "end")))){vErrors = fail(vErrors,instancePath+"/target/" + i2,"required",{missingProperty: "end"},"must have required property '"+"end"+"'");errors++;}
if((data20.special === undefined) || (!(func0.call(data20, "special")))){vErrors = fail(vErrors,instancePath+"/target/" + i2,"required",{missingProperty: "special"},"must have required property '"+"special"+"'");errors++;}
if((data20.kept === undefined) || (!(func0.call(data20, "kept")))){vErrors = fail(vErrors,instancePath+"/target/" + i2,"required",{missingProperty: "kept"},"must have required property '"+"kept"+"'");errors++;}for(const key3 of Object.keys(data20)){
if(!((((((key3 === "id") || (key3 === "text")) || (key3 === "start")) || (key3 === "end")) || (key3 === "special")) || (key3 === "kept"))){vErrors = fail(vErrors,instancePath+"/target/" + i2,"additionalProperties",{additionalProperty: key3},"must NOT have additional properties");errors++;}}
if(data20.id !== undefined && func0.call(data20, "id")){let data21 = data20.id;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){vErrors = fail(vErrors,instancePath+"/target/" + i2+"/id","type",{type: "integer"},"must be integer");errors++;}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 4294967295 || isNaN(data21)){vErrors = fail(vErrors,instancePath+"/target/" + i2+"/id","maximum",{comparison: "<=", limit: 4294967295},"must be <= 4294967295");errors++;}
if(data21 < 0 || isNaN(data21)){vErrors = fail(vErrors,instancePath+"/target/" + i2+"/id","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data20.text !== undefined && func0.call(data20, "text")){let data22 = data20.text;
if(typeof data22 === "string"){
if(func69(data22) > 134217728){vErrors = fail(vErrors,instancePath+"/target/" + i2+"/text","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/target/" + i2+"/text","type",{type: "string"},"must be string");errors++;}}
if(data20.start !== undefined && func0.call(data20, "start")){let data23 = data20.start;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){vErrors = fail(vErrors,instancePath+"/target/" + i2+"/start","type",{type: "integer"},"must be integer");errors++;}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 9007199254740991 || isNaN(data23)){vErrors = fail(vErrors,instancePath+"/target/" + i2+"/start","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data23 < 0 || isNaN(data23)){vErrors = fail(vErrors,instancePath+"/target/" + i2+"/start","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data20.end !== undefined && func0.call(data20, "end")){let data24 = data20.end;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){vErrors = fail(vErrors,instancePath+"/target/" + i2+"/end","type",{type: "integer"},"must be integer");errors++;}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 9007199254740991 || isNaN(data24)){vErrors = fail(vErrors,instancePath+"/target/" + i2+"/end","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data24 < 0 || isNaN(data24)){vErrors = fail(vErrors,instancePath+"/target/" + i2+"/end","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data20.special !== undefined && func0.call(data20, "special")){
if(typeof data20.special !== "boolean"){vErrors = fail(vErrors,instancePath+"/target/" + i2+"/special","type",{type: "boolean"},"must be boolean");errors++;}}
if(data20.kept !== undefined && func0.call(data20, "kept")){
if(typeof data20.kept !== "boolean"){vErrors = fail(vErrors,instancePath+"/target/" + i2+"/kept","type",{type: "boolean"},"must be boolean");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/target/" + i2,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/target","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate27.errors = vErrors;return errors === 0;}validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.set === undefined) || (!(func0.call(data, "set")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "set"},"must have required property '"+"set"+"'");errors++;}
if((data.file === undefined) || (!(func0.call(data, "file")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "file"},"must have required property '"+"file"+"'");errors++;}
if((data.line === undefined) || (!(func0.call(data, "line")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "line"},"must have required property '"+"line"+"'");errors++;}
if((data.number === undefined) || (!(func0.call(data, "number")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "number"},"must have required property '"+"number"+"'");errors++;}
if((data.source === undefined) || (!(func0.call(data, "source")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "source"},"must have required property '"+"source"+"'");errors++;}
if((data.target === undefined) || (!(func0.call(data, "target")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "target"},"must have required property '"+"target"+"'");errors++;}
if((data.tokens === undefined) || (!(func0.call(data, "tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tokens"},"must have required property '"+"tokens"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((((key0 === "set") || (key0 === "file")) || (key0 === "line")) || (key0 === "number")) || (key0 === "source")) || (key0 === "target")) || (key0 === "tokens"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.set !== undefined && func0.call(data, "set")){let data0 = data.set;
if(typeof data0 === "string"){
if(func69(data0) > 256){vErrors = fail(vErrors,instancePath+"/set","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/set","type",{type: "string"},"must be string");errors++;}}
if(data.file !== undefined && func0.call(data, "file")){let data1 = data.file;
if(typeof data1 === "string"){
if(func69(data1) > 4096){vErrors = fail(vErrors,instancePath+"/file","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/file","type",{type: "string"},"must be string");errors++;}}
if(data.line !== undefined && func0.call(data, "line")){let data2 = data.line;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/line","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/line","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/line","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.number !== undefined && func0.call(data, "number")){let data3 = data.number;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/number","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/number","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/number","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.source !== undefined && func0.call(data, "source")){let data4 = data.source;
if(typeof data4 === "string"){
if(func69(data4) > 134217728){vErrors = fail(vErrors,instancePath+"/source","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/source","type",{type: "string"},"must be string");errors++;}}
if(data.target !== undefined && func0.call(data, "target")){let data5 = data.target;
if((typeof data5 !== "string") && (data5 !== null)){vErrors = fail(vErrors,instancePath+"/target","type",{type: schema37.properties.target.type},"must be string,null");errors++;}
if(typeof data5 === "string"){
if(func69(data5) > 134217728){vErrors = fail(vErrors,instancePath+"/target","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}}
if(data.tokens !== undefined && func0.call(data, "tokens")){let data6 = data.tokens;
const _errs15 = errors;let valid1 = false;
const _errs16 = errors;
if(!(validate27(data6, {instancePath:instancePath+"/tokens",parentData:data,parentDataProperty:"tokens",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}var _valid0 = _errs16 === errors;valid1 = valid1 || _valid0;
const _errs17 = errors;
if(data6 !== null){vErrors = fail(vErrors,instancePath+"/tokens","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs17 === errors;valid1 = valid1 || _valid0;
if(!valid1){vErrors = fail(vErrors,instancePath+"/tokens","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs15;
if(vErrors !== null){
if(_errs15){vErrors.length = _errs15;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate23.errors = vErrors;return errors === 0;}validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/data-preview.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.verbalizer === undefined) || (!(func0.call(data, "verbalizer")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "verbalizer"},"must have required property '"+"verbalizer"+"'");errors++;}
if((data.max_input_tokens === undefined) || (!(func0.call(data, "max_input_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_input_tokens"},"must have required property '"+"max_input_tokens"+"'");errors++;}
if((data.max_output_tokens === undefined) || (!(func0.call(data, "max_output_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_output_tokens"},"must have required property '"+"max_output_tokens"+"'");errors++;}
if((data.on_too_long === undefined) || (!(func0.call(data, "on_too_long")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "on_too_long"},"must have required property '"+"on_too_long"+"'");errors++;}
if((data.records === undefined) || (!(func0.call(data, "records")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "records"},"must have required property '"+"records"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((key0 === "name") || (key0 === "verbalizer")) || (key0 === "max_input_tokens")) || (key0 === "max_output_tokens")) || (key0 === "on_too_long")) || (key0 === "records"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func69(data0) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.verbalizer !== undefined && func0.call(data, "verbalizer")){let data1 = data.verbalizer;
if(typeof data1 === "string"){
if(func69(data1) > 65536){vErrors = fail(vErrors,instancePath+"/verbalizer","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}
if(func69(data1) < 1){vErrors = fail(vErrors,instancePath+"/verbalizer","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/verbalizer","type",{type: "string"},"must be string");errors++;}}
if(data.max_input_tokens !== undefined && func0.call(data, "max_input_tokens")){let data2 = data.max_input_tokens;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/max_input_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1048576 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data2 < 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/max_input_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.max_output_tokens !== undefined && func0.call(data, "max_output_tokens")){let data3 = data.max_output_tokens;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/max_output_tokens","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1048576 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","maximum",{comparison: "<=", limit: 1048576},"must be <= 1048576");errors++;}
if(data3 < 1 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/max_output_tokens","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.on_too_long !== undefined && func0.call(data, "on_too_long")){let data4 = data.on_too_long;
if(typeof data4 !== "string"){vErrors = fail(vErrors,instancePath+"/on_too_long","type",{type: "string"},"must be string");errors++;}
if(!((((data4 === "error") || (data4 === "drop")) || (data4 === "truncate_left")) || (data4 === "truncate_right"))){vErrors = fail(vErrors,instancePath+"/on_too_long","enum",{allowedValues: schema36.enum},"must be equal to one of the allowed values");errors++;}}
if(data.records !== undefined && func0.call(data, "records")){let data5 = data.records;
if(Array.isArray(data5)){
const len0 = data5.length;for(let i0=0; i0<len0; i0++){
if(!(validate23(data5[i0], {instancePath:instancePath+"/records/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/records","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/data-previews.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.previews === undefined) || (!(func0.call(data, "previews")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "previews"},"must have required property '"+"previews"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(key0 === "previews")){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.previews !== undefined && func0.call(data, "previews")){let data0 = data.previews;
if(Array.isArray(data0)){
const len0 = data0.length;for(let i0=0; i0<len0; i0++){
if(!(validate21(data0[i0], {instancePath:instancePath+"/previews/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/previews","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
