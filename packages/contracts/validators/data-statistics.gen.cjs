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
const func63 = (function ucs2length(str) {
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
const schema34 = {"type":"object","properties":{"name":{"type":"string","maxLength":256},"files":{"type":"array","items":{"type":"string","maxLength":4096}},"separators":{"type":"array","items":{"$ref":"#/$defs/FileSeparator"}},"records":{"type":"integer","minimum":0,"maximum":9007199254740991},"without_output":{"type":"integer","minimum":0,"maximum":9007199254740991},"empty_inputs":{"type":"integer","minimum":0,"maximum":9007199254740991},"distinct_inputs":{"type":"integer","minimum":0,"maximum":9007199254740991},"duplicates":{"type":"integer","minimum":0,"maximum":9007199254740991},"fields":{"type":"array","items":{"type":"string","maxLength":65536}},"digest":{"$ref":"common.schema.json#/$defs/Digest"},"distinct_outputs":{"type":"integer","minimum":0,"maximum":9007199254740991},"outputs":{"type":"array","items":{"$ref":"#/$defs/LabelCount"}},"source_characters":{"$ref":"#/$defs/Lengths"},"output_characters":{"$ref":"#/$defs/Lengths"},"tokens":{"anyOf":[{"$ref":"#/$defs/TokenStatistics"},{"type":"null"}]}},"required":["name","files","records","without_output","empty_inputs","distinct_inputs","duplicates","fields","digest","distinct_outputs","outputs","source_characters","output_characters","tokens"],"additionalProperties":false};
const schema37 = {"type":"object","properties":{"label":{"type":"string","maxLength":134217728},"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"share":{"type":"number","minimum":0,"maximum":1},"listed":{"type":["boolean","null"]}},"required":["label","count","share","listed"],"additionalProperties":false};
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.minimum === undefined) || (!(func0.call(data, "minimum")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "minimum"},"must have required property '"+"minimum"+"'");errors++;}
if((data.median === undefined) || (!(func0.call(data, "median")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "median"},"must have required property '"+"median"+"'");errors++;}
if((data.p90 === undefined) || (!(func0.call(data, "p90")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "p90"},"must have required property '"+"p90"+"'");errors++;}
if((data.p95 === undefined) || (!(func0.call(data, "p95")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "p95"},"must have required property '"+"p95"+"'");errors++;}
if((data.p99 === undefined) || (!(func0.call(data, "p99")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "p99"},"must have required property '"+"p99"+"'");errors++;}
if((data.maximum === undefined) || (!(func0.call(data, "maximum")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "maximum"},"must have required property '"+"maximum"+"'");errors++;}
if((data.mean === undefined) || (!(func0.call(data, "mean")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "mean"},"must have required property '"+"mean"+"'");errors++;}
if((data.histogram === undefined) || (!(func0.call(data, "histogram")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "histogram"},"must have required property '"+"histogram"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((((key0 === "minimum") || (key0 === "median")) || (key0 === "p90")) || (key0 === "p95")) || (key0 === "p99")) || (key0 === "maximum")) || (key0 === "mean")) || (key0 === "histogram"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.minimum !== undefined && func0.call(data, "minimum")){let data0 = data.minimum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){vErrors = fail(vErrors,instancePath+"/minimum","type",{type: "integer"},"must be integer");errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/minimum","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data0 < 0 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/minimum","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.median !== undefined && func0.call(data, "median")){let data1 = data.median;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/median","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/median","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/median","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.p90 !== undefined && func0.call(data, "p90")){let data2 = data.p90;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/p90","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/p90","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/p90","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.p95 !== undefined && func0.call(data, "p95")){let data3 = data.p95;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/p95","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/p95","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/p95","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.p99 !== undefined && func0.call(data, "p99")){let data4 = data.p99;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/p99","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/p99","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/p99","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.maximum !== undefined && func0.call(data, "maximum")){let data5 = data.maximum;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/maximum","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/maximum","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/maximum","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.mean !== undefined && func0.call(data, "mean")){let data6 = data.mean;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/mean","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/mean","type",{type: "number"},"must be number");errors++;}}
if(data.histogram !== undefined && func0.call(data, "histogram")){let data7 = data.histogram;
if(Array.isArray(data7)){
const len0 = data7.length;for(let i0=0; i0<len0; i0++){let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.from === undefined) || (!(func0.call(data8, "from")))){vErrors = fail(vErrors,instancePath+"/histogram/" + i0,"required",{missingProperty: "from"},"must have required property '"+"from"+"'");errors++;}
if((data8.to === undefined) || (!(func0.call(data8, "to")))){vErrors = fail(vErrors,instancePath+"/histogram/" + i0,"required",{missingProperty: "to"},"must have required property '"+"to"+"'");errors++;}
if((data8.count === undefined) || (!(func0.call(data8, "count")))){vErrors = fail(vErrors,instancePath+"/histogram/" + i0,"required",{missingProperty: "count"},"must have required property '"+"count"+"'");errors++;}for(const key1 of Object.keys(data8)){
if(!(((key1 === "from") || (key1 === "to")) || (key1 === "count"))){vErrors = fail(vErrors,instancePath+"/histogram/" + i0,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data8.from !== undefined && func0.call(data8, "from")){let data9 = data8.from;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){vErrors = fail(vErrors,instancePath+"/histogram/" + i0+"/from","type",{type: "integer"},"must be integer");errors++;}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/histogram/" + i0+"/from","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/histogram/" + i0+"/from","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data8.to !== undefined && func0.call(data8, "to")){let data10 = data8.to;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){vErrors = fail(vErrors,instancePath+"/histogram/" + i0+"/to","type",{type: "integer"},"must be integer");errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/histogram/" + i0+"/to","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data10 < 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/histogram/" + i0+"/to","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data8.count !== undefined && func0.call(data8, "count")){let data11 = data8.count;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){vErrors = fail(vErrors,instancePath+"/histogram/" + i0+"/count","type",{type: "integer"},"must be integer");errors++;}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/histogram/" + i0+"/count","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data11 < 0 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/histogram/" + i0+"/count","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/histogram/" + i0,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/histogram","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate23.errors = vErrors;return errors === 0;}validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema40 = {"type":"object","properties":{"source":{"$ref":"#/$defs/Lengths"},"target":{"$ref":"#/$defs/Lengths"},"max_input_tokens":{"type":"integer","minimum":1,"maximum":1048576},"max_output_tokens":{"type":"integer","minimum":1,"maximum":1048576},"over_input":{"type":"integer","minimum":0,"maximum":9007199254740991},"over_output":{"type":"integer","minimum":0,"maximum":9007199254740991},"share_over_input":{"type":"number","minimum":0,"maximum":1},"share_over_output":{"type":"number","minimum":0,"maximum":1},"cut":{"type":"integer","minimum":0,"maximum":9007199254740991},"dropped":{"type":"integer","minimum":0,"maximum":9007199254740991},"refused":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["source","target","max_input_tokens","max_output_tokens","over_input","over_output","share_over_input","share_over_output","cut","dropped","refused"],"additionalProperties":false};
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.source === undefined) || (!(func0.call(data, "source")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "source"},"must have required property '"+"source"+"'");errors++;}
if((data.target === undefined) || (!(func0.call(data, "target")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "target"},"must have required property '"+"target"+"'");errors++;}
if((data.max_input_tokens === undefined) || (!(func0.call(data, "max_input_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_input_tokens"},"must have required property '"+"max_input_tokens"+"'");errors++;}
if((data.max_output_tokens === undefined) || (!(func0.call(data, "max_output_tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "max_output_tokens"},"must have required property '"+"max_output_tokens"+"'");errors++;}
if((data.over_input === undefined) || (!(func0.call(data, "over_input")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "over_input"},"must have required property '"+"over_input"+"'");errors++;}
if((data.over_output === undefined) || (!(func0.call(data, "over_output")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "over_output"},"must have required property '"+"over_output"+"'");errors++;}
if((data.share_over_input === undefined) || (!(func0.call(data, "share_over_input")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "share_over_input"},"must have required property '"+"share_over_input"+"'");errors++;}
if((data.share_over_output === undefined) || (!(func0.call(data, "share_over_output")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "share_over_output"},"must have required property '"+"share_over_output"+"'");errors++;}
if((data.cut === undefined) || (!(func0.call(data, "cut")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "cut"},"must have required property '"+"cut"+"'");errors++;}
if((data.dropped === undefined) || (!(func0.call(data, "dropped")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "dropped"},"must have required property '"+"dropped"+"'");errors++;}
if((data.refused === undefined) || (!(func0.call(data, "refused")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "refused"},"must have required property '"+"refused"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema40.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}
if(data.target !== undefined && func0.call(data, "target")){
if(!(validate23(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}
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
if(data.over_input !== undefined && func0.call(data, "over_input")){let data4 = data.over_input;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/over_input","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/over_input","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/over_input","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.over_output !== undefined && func0.call(data, "over_output")){let data5 = data.over_output;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/over_output","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/over_output","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/over_output","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.share_over_input !== undefined && func0.call(data, "share_over_input")){let data6 = data.share_over_input;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/share_over_input","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/share_over_input","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/share_over_input","type",{type: "number"},"must be number");errors++;}}
if(data.share_over_output !== undefined && func0.call(data, "share_over_output")){let data7 = data.share_over_output;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/share_over_output","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/share_over_output","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/share_over_output","type",{type: "number"},"must be number");errors++;}}
if(data.cut !== undefined && func0.call(data, "cut")){let data8 = data.cut;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){vErrors = fail(vErrors,instancePath+"/cut","type",{type: "integer"},"must be integer");errors++;}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/cut","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data8 < 0 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/cut","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.dropped !== undefined && func0.call(data, "dropped")){let data9 = data.dropped;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){vErrors = fail(vErrors,instancePath+"/dropped","type",{type: "integer"},"must be integer");errors++;}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/dropped","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/dropped","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.refused !== undefined && func0.call(data, "refused")){let data10 = data.refused;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){vErrors = fail(vErrors,instancePath+"/refused","type",{type: "integer"},"must be integer");errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/refused","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data10 < 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/refused","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate26.errors = vErrors;return errors === 0;}validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.files === undefined) || (!(func0.call(data, "files")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "files"},"must have required property '"+"files"+"'");errors++;}
if((data.records === undefined) || (!(func0.call(data, "records")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "records"},"must have required property '"+"records"+"'");errors++;}
if((data.without_output === undefined) || (!(func0.call(data, "without_output")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "without_output"},"must have required property '"+"without_output"+"'");errors++;}
if((data.empty_inputs === undefined) || (!(func0.call(data, "empty_inputs")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "empty_inputs"},"must have required property '"+"empty_inputs"+"'");errors++;}
if((data.distinct_inputs === undefined) || (!(func0.call(data, "distinct_inputs")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "distinct_inputs"},"must have required property '"+"distinct_inputs"+"'");errors++;}
if((data.duplicates === undefined) || (!(func0.call(data, "duplicates")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "duplicates"},"must have required property '"+"duplicates"+"'");errors++;}
if((data.fields === undefined) || (!(func0.call(data, "fields")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "fields"},"must have required property '"+"fields"+"'");errors++;}
if((data.digest === undefined) || (!(func0.call(data, "digest")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "digest"},"must have required property '"+"digest"+"'");errors++;}
if((data.distinct_outputs === undefined) || (!(func0.call(data, "distinct_outputs")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "distinct_outputs"},"must have required property '"+"distinct_outputs"+"'");errors++;}
if((data.outputs === undefined) || (!(func0.call(data, "outputs")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "outputs"},"must have required property '"+"outputs"+"'");errors++;}
if((data.source_characters === undefined) || (!(func0.call(data, "source_characters")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "source_characters"},"must have required property '"+"source_characters"+"'");errors++;}
if((data.output_characters === undefined) || (!(func0.call(data, "output_characters")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "output_characters"},"must have required property '"+"output_characters"+"'");errors++;}
if((data.tokens === undefined) || (!(func0.call(data, "tokens")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tokens"},"must have required property '"+"tokens"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema34.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func63(data0) > 256){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.files !== undefined && func0.call(data, "files")){let data1 = data.files;
if(Array.isArray(data1)){
const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];
if(typeof data2 === "string"){
if(func63(data2) > 4096){vErrors = fail(vErrors,instancePath+"/files/" + i0,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/files/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/files","type",{type: "array"},"must be array");errors++;}}
if(data.separators !== undefined && func0.call(data, "separators")){let data3 = data.separators;
if(Array.isArray(data3)){
const len1 = data3.length;for(let i1=0; i1<len1; i1++){let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.file === undefined) || (!(func0.call(data4, "file")))){vErrors = fail(vErrors,instancePath+"/separators/" + i1,"required",{missingProperty: "file"},"must have required property '"+"file"+"'");errors++;}
if((data4.separator === undefined) || (!(func0.call(data4, "separator")))){vErrors = fail(vErrors,instancePath+"/separators/" + i1,"required",{missingProperty: "separator"},"must have required property '"+"separator"+"'");errors++;}for(const key1 of Object.keys(data4)){
if(!((key1 === "file") || (key1 === "separator"))){vErrors = fail(vErrors,instancePath+"/separators/" + i1,"additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data4.file !== undefined && func0.call(data4, "file")){let data5 = data4.file;
if(typeof data5 === "string"){
if(func63(data5) > 4096){vErrors = fail(vErrors,instancePath+"/separators/" + i1+"/file","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/separators/" + i1+"/file","type",{type: "string"},"must be string");errors++;}}
if(data4.separator !== undefined && func0.call(data4, "separator")){let data6 = data4.separator;
if(typeof data6 === "string"){
if(func63(data6) > 1){vErrors = fail(vErrors,instancePath+"/separators/" + i1+"/separator","maxLength",{limit: 1},"must NOT have more than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/separators/" + i1+"/separator","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/separators/" + i1,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/separators","type",{type: "array"},"must be array");errors++;}}
if(data.records !== undefined && func0.call(data, "records")){let data7 = data.records;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){vErrors = fail(vErrors,instancePath+"/records","type",{type: "integer"},"must be integer");errors++;}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/records","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/records","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.without_output !== undefined && func0.call(data, "without_output")){let data8 = data.without_output;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){vErrors = fail(vErrors,instancePath+"/without_output","type",{type: "integer"},"must be integer");errors++;}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/without_output","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data8 < 0 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/without_output","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.empty_inputs !== undefined && func0.call(data, "empty_inputs")){let data9 = data.empty_inputs;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){vErrors = fail(vErrors,instancePath+"/empty_inputs","type",{type: "integer"},"must be integer");errors++;}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/empty_inputs","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/empty_inputs","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.distinct_inputs !== undefined && func0.call(data, "distinct_inputs")){let data10 = data.distinct_inputs;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){vErrors = fail(vErrors,instancePath+"/distinct_inputs","type",{type: "integer"},"must be integer");errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/distinct_inputs","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data10 < 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/distinct_inputs","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.duplicates !== undefined && func0.call(data, "duplicates")){let data11 = data.duplicates;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){vErrors = fail(vErrors,instancePath+"/duplicates","type",{type: "integer"},"must be integer");errors++;}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/duplicates","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data11 < 0 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/duplicates","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.fields !== undefined && func0.call(data, "fields")){let data12 = data.fields;
if(Array.isArray(data12)){
const len2 = data12.length;for(let i2=0; i2<len2; i2++){let data13 = data12[i2];
if(typeof data13 === "string"){
if(func63(data13) > 65536){vErrors = fail(vErrors,instancePath+"/fields/" + i2,"maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/fields/" + i2,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/fields","type",{type: "array"},"must be array");errors++;}}
if(data.digest !== undefined && func0.call(data, "digest")){let data14 = data.digest;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){vErrors = fail(vErrors,instancePath+"/digest","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/digest","type",{type: "string"},"must be string");errors++;}}
if(data.distinct_outputs !== undefined && func0.call(data, "distinct_outputs")){let data15 = data.distinct_outputs;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){vErrors = fail(vErrors,instancePath+"/distinct_outputs","type",{type: "integer"},"must be integer");errors++;}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/distinct_outputs","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data15 < 0 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/distinct_outputs","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.outputs !== undefined && func0.call(data, "outputs")){let data16 = data.outputs;
if(Array.isArray(data16)){
const len3 = data16.length;for(let i3=0; i3<len3; i3++){let data17 = data16[i3];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.label === undefined) || (!(func0.call(data17, "label")))){vErrors = fail(vErrors,instancePath+"/outputs/" + i3,"required",{missingProperty: "label"},"must have required property '"+"label"+"'");errors++;}
if((data17.count === undefined) || (!(func0.call(data17, "count")))){vErrors = fail(vErrors,instancePath+"/outputs/" + i3,"required",{missingProperty: "count"},"must have required property '"+"count"+"'");errors++;}
if((data17.share === undefined) || (!(func0.call(data17, "share")))){vErrors = fail(vErrors,instancePath+"/outputs/" + i3,"required",{missingProperty: "share"},"must have required property '"+"share"+"'");errors++;}
if((data17.listed === undefined) || (!(func0.call(data17, "listed")))){vErrors = fail(vErrors,instancePath+"/outputs/" + i3,"required",{missingProperty: "listed"},"must have required property '"+"listed"+"'");errors++;}for(const key2 of Object.keys(data17)){
if(!((((key2 === "label") || (key2 === "count")) || (key2 === "share")) || (key2 === "listed"))){vErrors = fail(vErrors,instancePath+"/outputs/" + i3,"additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data17.label !== undefined && func0.call(data17, "label")){let data18 = data17.label;
if(typeof data18 === "string"){
if(func63(data18) > 134217728){vErrors = fail(vErrors,instancePath+"/outputs/" + i3+"/label","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/outputs/" + i3+"/label","type",{type: "string"},"must be string");errors++;}}
if(data17.count !== undefined && func0.call(data17, "count")){let data19 = data17.count;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){vErrors = fail(vErrors,instancePath+"/outputs/" + i3+"/count","type",{type: "integer"},"must be integer");errors++;}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/outputs/" + i3+"/count","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data19 < 0 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/outputs/" + i3+"/count","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data17.share !== undefined && func0.call(data17, "share")){let data20 = data17.share;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/outputs/" + i3+"/share","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data20 < 0 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/outputs/" + i3+"/share","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/outputs/" + i3+"/share","type",{type: "number"},"must be number");errors++;}}
if(data17.listed !== undefined && func0.call(data17, "listed")){let data21 = data17.listed;
if((typeof data21 !== "boolean") && (data21 !== null)){vErrors = fail(vErrors,instancePath+"/outputs/" + i3+"/listed","type",{type: schema37.properties.listed.type},"must be boolean,null");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/outputs/" + i3,"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/outputs","type",{type: "array"},"must be array");errors++;}}
if(data.source_characters !== undefined && func0.call(data, "source_characters")){
if(!(validate23(data.source_characters, {instancePath:instancePath+"/source_characters",parentData:data,parentDataProperty:"source_characters",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}
if(data.output_characters !== undefined && func0.call(data, "output_characters")){
if(!(validate23(data.output_characters, {instancePath:instancePath+"/output_characters",parentData:data,parentDataProperty:"output_characters",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}
if(data.tokens !== undefined && func0.call(data, "tokens")){let data24 = data.tokens;
const _errs54 = errors;let valid14 = false;
const _errs55 = errors;
if(!(validate26(data24, {instancePath:instancePath+"/tokens",parentData:data,parentDataProperty:"tokens",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var _valid0 = _errs55 === errors;valid14 = valid14 || _valid0;
const _errs56 = errors;
if(data24 !== null){vErrors = fail(vErrors,instancePath+"/tokens","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs56 === errors;valid14 = valid14 || _valid0;
if(!valid14){vErrors = fail(vErrors,instancePath+"/tokens","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs54;
if(vErrors !== null){
if(_errs54){vErrors.length = _errs54;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate22.errors = vErrors;return errors === 0;}validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/data-statistics.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.sets === undefined) || (!(func0.call(data, "sets")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "sets"},"must have required property '"+"sets"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "name") || (key0 === "sets"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func63(data0) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.sets !== undefined && func0.call(data, "sets")){let data1 = data.sets;
if(Array.isArray(data1)){
const len0 = data1.length;for(let i0=0; i0<len0; i0++){
if(!(validate22(data1[i0], {instancePath:instancePath+"/sets/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/sets","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
