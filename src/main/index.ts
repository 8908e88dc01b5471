import { startElectron } from './electron/start-electron.ts';

startElectron();
