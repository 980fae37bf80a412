import { Component } from 'react';
import type { ReactNode } from 'react';

interface BoundaryProps {
  /** Stands where the children could not be drawn; nothing, for what one can do without */
  failed?: (error: unknown) => ReactNode;
  children: ReactNode;
}

/** Keeps a failure in its place. Only a class can catch what its children throw while they are drawn. */
export class Boundary extends Component<BoundaryProps, { failure: { error: unknown } | null }> {
  override state: { failure: { error: unknown } | null } = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } };
  }

  override render() {
    const { failure } = this.state;
    return failure ? this.props.failed?.(failure.error) : this.props.children;
  }
}
