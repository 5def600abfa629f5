import { isDevice } from './device.ts';

/** The whole app on the laptop; on a device of the room, the scoring pages. */
export const fetchPage = isDevice
  ? async () => (await import('./screens/device/DeviceApp.tsx')).DeviceApp
  : async () => (await import('./App.tsx')).App;
