// The handlers of the benchmark in JavaScript, in a runtime that is modelled on the
// platform's: natives through one function that takes everything, its wrappers mark what
// the arguments are and what is wanted back, events are unpacked and given to listeners. The
// crossing into the game is left out, so this is the least that it can cost.
'use strict';

const { performance } = require('node:perf_hooks');
const readline = require('node:readline');

const library = require(process.argv[2]);
const batch = Number(process.argv[3]) * 1000;
// Of the libraries, one decodes by an object of its own.
const unpack = library.unpack ? (bytes) => library.unpack(bytes)
  : (bytes) => library.decode(bytes);

// ---- natives ----------------------------------------------------------------------------

const slots = new ArrayBuffer(32 * 8);
const floats = new Float32Array(slots);
const integers = new Int32Array(slots);
const texts = [];
const AS_INTEGER = { kind: 'integer' };
const AS_STRING = { kind: 'string' };
const AS_VECTOR = { kind: 'vector' };
const POINTER = { kind: 'pointer' };

const game = new Map([
  [0x1001, () => { integers[0] = Math.trunc(floats[0] + floats[2] + floats[4]); }],
  [0x1002, () => { integers[0] = texts[0].length; }],
  [0x1003, () => { texts[0] = 'sixteen letters.'; }],
  [0x1004, () => {
    const id = integers[0];
    floats[0] = id; floats[2] = id + 1; floats[4] = id + 2;
  }],
  [0x1005, () => { integers[2] = integers[0]; }],
]);

function invoke(hash, ...args) {
  let count = 0;
  let wanted = null;
  let pointer = -1;
  texts.length = 0;
  for (const arg of args) {
    switch (typeof arg) {
      case 'number':
        if (Number.isInteger(arg)) integers[count * 2] = arg;
        else floats[count * 2] = arg;
        count += 1;
        break;
      case 'boolean':
        integers[count * 2] = arg ? 1 : 0;
        count += 1;
        break;
      case 'string':
        texts.push(arg);
        count += 1;
        break;
      case 'object':
        if (arg === POINTER) { pointer = count; integers[count * 2] = 0; count += 1; }
        else wanted = arg;
        break;
      default:
        throw new Error('what is this argument?');
    }
  }
  game.get(hash)();
  if (pointer >= 0) return integers[pointer * 2];
  switch (wanted) {
    case AS_INTEGER: return integers[0];
    case AS_STRING: return texts[0];
    case AS_VECTOR: return [floats[0], floats[2], floats[4]];
    default: return undefined;
  }
}

// A float must not look like an integer to the function above.
const float = (value) => (value === 0 ? value : value + 0.0000001);
const text = (value) => (value === null || value === undefined ? '' : String(value));

const scalars = (x, y, z) => invoke(0x1001, float(x), float(y), float(z), AS_INTEGER);
const length = (value) => invoke(0x1002, text(value), AS_INTEGER);
const string = () => invoke(0x1003, AS_STRING);
const vector = (id) => invoke(0x1004, id, AS_VECTOR);
const out = (id) => invoke(0x1005, id, POINTER);

// ---- events -----------------------------------------------------------------------------

const listeners = new Map();
let sum = 0;

function found(order) {
  let bytes = 0;
  for (const tag of order.tags) bytes += tag.length;
  const [x, y, z] = order.pos;
  sum = (sum + scalars(x, y, z) + length(order.name) + vector(order.id)[0] + bytes) | 0;
}

listeners.set('bench:event', [found]);

function event(name, payload, source) {
  global.source = source;
  if (source.startsWith('net')) global.source = parseInt(source.slice(4), 10);
  else if (source.startsWith('internal-net')) global.source = parseInt(source.slice(13), 10);
  const called = listeners.get(name);
  if (called === undefined || called.length === 0) {
    global.source = null;
    return;
  }
  const args = unpack(payload) || [];
  if (Array.isArray(args)) {
    for (const listener of called) {
      const result = listener.apply(null, args);
      if (result instanceof Promise) result.catch(console.error);
    }
  }
  global.source = null;
}

// As the host packs it.
function payload(tags) {
  const bytes = [];
  const put = (value) => { bytes.push(0xa0 | value.length, ...Buffer.from(value)); };
  bytes.push(0x91, 0x84);
  put('name'); put('Ada of the dunes');
  put('id'); bytes.push(0xcd, 0x04, 0xd2);
  put('pos'); bytes.push(0x93);
  for (const component of [215.5, -810.25, 30.75]) {
    const double = Buffer.alloc(8);
    double.writeDoubleBE(component);
    bytes.push(0xcb, ...double);
  }
  put('tags');
  if (tags < 16) bytes.push(0x90 | tags);
  else bytes.push(0xdc, tags >> 8, tags & 255);
  for (let tag = 0; tag < tags; tag += 1) put(`tag-${String(tag).padStart(4, '0')}`);
  return Buffer.from(bytes);
}

const payloads = { 0: payload(0), 4: payload(4), 64: payload(64) };
const ticks = [];

const rows = {
  a: () => { sum = (sum + scalars(1, 1.5, 2.5)) | 0; },
  b: () => { sum = (sum + length('a short argument')) | 0; },
  'c-owned': () => { sum = (sum + string().length) | 0; },
  d: () => { sum = (sum + vector(sum & 255)[2]) | 0; },
  e: () => { sum = (sum + out(sum & 255)) | 0; },
  'owned-0': () => event('bench:event', payloads[0], ''),
  'owned-4': () => event('bench:event', payloads[4], ''),
  'owned-64': () => event('bench:event', payloads[64], ''),
  // Nothing of the platform: what it costs to read the payload and run the handler.
  'alone-64': () => { const [order] = unpack(payloads[64]); sum = (sum + order.tags.length) | 0; },
  nobody: () => event('bench:unknown', payloads[4], ''),
  tick: () => { for (const run of ticks) run(); },
};

if (unpack(payloads[4])[0].name !== 'Ada of the dunes') throw new Error('it reads wrongly');

function time(run, count) {
  const start = performance.now();
  for (let round = 0; round < count; round += 1) run();
  return performance.now() - start;
}

const counts = {};
for (const [key, run] of Object.entries(rows)) {
  let count = 64;
  // The shortest of some: else an interruption would pass for slowness.
  const shortest = () => Math.min(...Array.from({ length: 5 }, () => time(run, count)));
  let took = shortest();
  while (took < batch / 4 && count < 1 << 24) {
    count *= 2;
    took = shortest();
  }
  counts[key] = Math.max(1, Math.round((count * batch) / took));
}

readline.createInterface({ input: process.stdin }).on('line', () => {
  const times = Object.entries(rows).map(([key, run]) => {
    const took = time(run, counts[key]);
    return `${key}=${(took * 1e6) / counts[key]}`;
  });
  console.log(times.join(' '));
});
