import { expect, it } from 'vitest';
import { defaultConfig } from '../core/config.ts';
import { stageNamed, statusNamed } from './stages.ts';

it('are found by id or label, however these are written', () => {
  for (const words of ['phone_screen', 'Phone screen', 'PHONE-SCREEN', ' phone.screen ', 'Phone  Screen:'])
    expect(statusNamed(defaultConfig(), words), words).toBe('phone_screen');
  for (const words of ['', ' ', '-', '_', '...', 'phone', 'phonescreen', 'screen phone', '__proto__'])
    expect(stageNamed(defaultConfig(), words), words).toBeUndefined();
  expect(() => statusNamed(defaultConfig(), 'phone screem')).toThrow('did you mean "phone_screen"?');
});

it('are what their id says, before what another one’s label does', () => {
  const stages = defaultConfig().stages.map((stage, at) => (at === 0 ? { ...stage, label: 'Offer' } : stage));
  expect(stageNamed({ stages }, 'offer')?.id).toBe('offer');
});
