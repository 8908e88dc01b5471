import { ipcRenderer } from 'electron';

const CHANNEL = 'candor-port';

// The page gets one MessagePort to the workstation and nothing else. It is asked for once the page listens for it.
ipcRenderer.on(CHANNEL, (event) => window.postMessage({ type: CHANNEL }, '*', event.ports));
window.addEventListener('load', () => ipcRenderer.send(CHANNEL), { once: true });
