import { Outlet } from '@tanstack/react-router';

export function SignedInFrame() {
  return <Outlet />;
}
