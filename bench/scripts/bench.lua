-- The handlers of the benchmark in Lua, in a runtime that is modelled on the platform's:
-- natives through one function that takes everything, events unpacked and given to handlers,
-- each in a coroutine. The crossing into the game is left out, so this is the least that it
-- can cost.

local batch = tonumber(arg[1])
local unpack
do
  local found, library = pcall(require, 'cmsgpack')
  if not found then
    found, library = pcall(require, 'MessagePack')
  end
  -- Without either there are no events.
  unpack = found and library.unpack
end

-- ---- natives ---------------------------------------------------------------------------

local AS_INTEGER, AS_STRING, AS_VECTOR, POINTER = {}, {}, {}, {}
local slots = {}

local game = {
  [0x1001] = function() slots[1] = math.tointeger((slots[1] + slots[2] + slots[3]) // 1) end,
  [0x1002] = function() slots[1] = #slots[1] end,
  [0x1003] = function() slots[1] = 'sixteen letters.' end,
  [0x1004] = function()
    local id = slots[1]
    slots[1], slots[2], slots[3] = id, id + 1, id + 2
  end,
  [0x1005] = function() slots[2] = slots[1] end,
}

local function invoke(hash, ...)
  local count, wanted, pointer = 0, nil, nil
  for index = 1, select('#', ...) do
    local value = select(index, ...)
    local kind = type(value)
    if kind == 'table' then
      if value == POINTER then
        count = count + 1
        pointer = count
        slots[count] = 0
      else
        wanted = value
      end
    elseif kind == 'boolean' then
      count = count + 1
      slots[count] = value and 1 or 0
    else
      count = count + 1
      slots[count] = value
    end
  end
  game[hash]()
  if pointer then
    return slots[pointer]
  end
  if wanted == AS_VECTOR then
    return { x = slots[1], y = slots[2], z = slots[3] }
  end
  return slots[1]
end

local function float(value)
  return value + 0.0
end

local function scalars(x, y, z) return invoke(0x1001, float(x), float(y), float(z), AS_INTEGER) end
local function length(text) return invoke(0x1002, tostring(text), AS_INTEGER) end
local function text() return invoke(0x1003, AS_STRING) end
local function vector(id) return invoke(0x1004, id, AS_VECTOR) end
local function out(id) return invoke(0x1005, id, POINTER) end

-- ---- events ----------------------------------------------------------------------------

local handlers = {}
local sum = 0

local function found(order)
  local bytes = 0
  for _, tag in ipairs(order.tags) do
    bytes = bytes + #tag
  end
  local pos = order.pos
  sum = sum + scalars(pos[1], pos[2], pos[3]) + length(order.name) + vector(order.id).x + bytes
end

handlers['bench:event'] = { handlers = { found } }

local function now(run, ...)
  local thread = coroutine.create(run)
  local done, problem = coroutine.resume(thread, ...)
  if not done then
    io.stderr:write(problem, '\n')
  end
end

local function event(name, payload, source)
  local entry = handlers[name]
  local last = _G.source
  _G.source = source
  if source:sub(1, 3) == 'net' then
    _G.source = tonumber(source:sub(5))
  elseif source:sub(1, 12) == 'internal-net' then
    _G.source = tonumber(source:sub(14))
  end
  if entry and entry.handlers then
    local data = unpack(payload)
    if type(data) == 'table' then
      for _, handler in pairs(entry.handlers) do
        now(function()
          handler(table.unpack(data))
        end)
      end
    end
  end
  _G.source = last
end

-- As the host packs it.
local function payload(tags)
  local function pack(value)
    return string.char(0xA0 | #value) .. value
  end
  local parts = {
    string.char(0x91, 0x84), pack('name'), pack('Ada of the dunes'),
    pack('id'), string.char(0xCD, 0x04, 0xD2), pack('pos'), string.char(0x93),
  }
  for _, component in ipairs({ 215.5, -810.25, 30.75 }) do
    parts[#parts + 1] = string.char(0xCB) .. string.pack('>d', component)
  end
  parts[#parts + 1] = pack('tags')
  parts[#parts + 1] = tags < 16 and string.char(0x90 | tags) or string.char(0xDC, tags >> 8, tags & 255)
  for tag = 0, tags - 1 do
    parts[#parts + 1] = pack(string.format('tag-%04d', tag))
  end
  return table.concat(parts)
end

local payloads = { [0] = payload(0), [4] = payload(4), [64] = payload(64) }
local threads = {}

local rows = {
  { 'a', function() sum = sum + scalars(1, 1.5, 2.5) end },
  { 'b', function() sum = sum + length('a short argument') end },
  { 'c-owned', function() sum = sum + #text() end },
  { 'd', function() sum = sum + vector(1).z end },
  { 'e', function() sum = sum + out(1) end },
  { 'owned-0', function() event('bench:event', payloads[0], '') end },
  { 'owned-4', function() event('bench:event', payloads[4], '') end },
  { 'owned-64', function() event('bench:event', payloads[64], '') end },
  { 'alone-64', function() sum = sum + #unpack(payloads[64])[1].tags end },
  { 'nobody', function() event('bench:unknown', payloads[4], '') end },
  { 'tick', function() for _, run in ipairs(threads) do run() end end },
}

if unpack then
  assert(unpack(payloads[4])[1].name == 'Ada of the dunes')
else
  for index = #rows, 1, -1 do
    if rows[index][1]:find('^owned') or rows[index][1]:find('^alone') then
      table.remove(rows, index)
    end
  end
end

local function time(run, count)
  local start = os.clock()
  for _ = 1, count do
    run()
  end
  return os.clock() - start
end

local counts = {}
for _, row in ipairs(rows) do
  local count = 64
  local took = time(row[2], count)
  while took < batch / 2 and count < 1 << 24 do
    count = count * 2
    took = time(row[2], count)
  end
  counts[row[1]] = math.max(1, math.floor(count * batch / took))
end

for _ in io.lines() do
  local line = {}
  for _, row in ipairs(rows) do
    local count = counts[row[1]]
    line[#line + 1] = string.format('%s=%.3f', row[1], time(row[2], count) / count * 1e9)
  end
  io.write(table.concat(line, ' '), '\n')
  io.flush()
end
