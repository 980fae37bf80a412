import { Global, Injectable, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { LiveBus } from './live-bus.js';

@Injectable()
class LiveLifecycle implements OnModuleInit, OnApplicationShutdown {
  constructor(private readonly bus: LiveBus) {}
  onModuleInit(): Promise<void> {
    return this.bus.start();
  }
  onApplicationShutdown(): Promise<void> {
    return this.bus.stop();
  }
}

/** Provides the `LiveBus`, on the system role's connection. */
@Global()
@Module({
  providers: [
    {
      provide: LiveBus,
      inject: ['DATABASE_URLS'],
      useFactory: ({ system }: { system: string }) => new LiveBus(system),
    },
    LiveLifecycle,
  ],
  exports: [LiveBus],
})
export class LiveModule {}
