'use strict';

const MESSAGE_MS = 6000;

const byId = (id) => document.getElementById(id);
const form = byId('settings');

/** Calls a callback of the script and resolves to its answer. */
async function call(name, data = {}) {
    const response = await fetch(`https://${GetParentResourceName()}/${name}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(data),
    });
    return response.json();
}

function apply(settings) {
    document.documentElement.style.setProperty('--scale', settings.scale);
}

// What the script sends: each message has the name of one of these as its `action`.
const actions = {
    status({ visible, health, armour, money }) {
        byId('status').hidden = !visible;
        byId('health').value = health;
        byId('armour').value = armour;
        byId('money').textContent = `$ ${money.toLocaleString('en')}`;
    },

    notify({ text, kind }) {
        const item = document.createElement('li');
        item.className = kind;
        // Never `innerHTML`: a player may have chosen the text.
        item.textContent = text;
        byId('messages').append(item);
        setTimeout(() => item.remove(), MESSAGE_MS);
    },

    settings(settings) {
        form.scale.value = settings.scale;
        form.always.checked = settings.always;
        byId('problem').textContent = '';
        form.hidden = false;
    },
};

function closeSettings() {
    form.hidden = true;
    call('close');
}

window.addEventListener('message', ({ data }) => actions[data.action]?.(data));
window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !form.hidden) closeSettings();
});
byId('close').addEventListener('click', closeSettings);

form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const settings = { scale: form.scale.valueAsNumber, always: form.always.checked };
    const answer = await call('save', settings);
    if (answer.error) {
        byId('problem').textContent = answer.error;
        return;
    }
    apply(answer);
    closeSettings();
});

// Nothing that the script sends before this arrives.
call('ready').then(apply);
