// The pod sandbox process: holds the pod's namespaces and reaps orphaned children until it is told to stop.
//
// It is written against the kernel alone, without a C library, so that the sandbox of every pod costs a few kilobytes
// instead of the megabytes of a static runtime. It waits for signals instead of handling them: a blocked signal stays
// pending, also for PID 1 of a PID namespace, for which the kernel would drop an unhandled one.

#if defined(__x86_64__)
enum { SYS_rt_sigprocmask = 14, SYS_rt_sigtimedwait = 128, SYS_wait4 = 61, SYS_exit_group = 231 };

static long system_call(long number, long a, long b, long c, long d) {
    register long r10 __asm__("r10") = d;
    long result;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10)
                     : "rcx", "r11", "memory");
    return result;
}

__asm__(".globl _start\n_start:\n  xor %ebp, %ebp\n  and $-16, %rsp\n  call pause_main\n");
#elif defined(__aarch64__)
enum { SYS_rt_sigprocmask = 135, SYS_rt_sigtimedwait = 137, SYS_wait4 = 260, SYS_exit_group = 94 };

static long system_call(long number, long a, long b, long c, long d) {
    register long x8 __asm__("x8") = number;
    register long x0 __asm__("x0") = a;
    register long x1 __asm__("x1") = b;
    register long x2 __asm__("x2") = c;
    register long x3 __asm__("x3") = d;
    __asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3) : "memory");
    return x0;
}

__asm__(".globl _start\n_start:\n  mov x29, #0\n  bl pause_main\n");
#else
#error "pause knows x86_64 and aarch64"
#endif

enum { SIG_BLOCK = 0, SIGINT = 2, SIGTERM = 15, SIGCHLD = 17, WNOHANG = 1, SIGNAL_SET_BYTES = 8 };

static unsigned long bit(int signal_number) { return 1UL << (signal_number - 1); }

__attribute__((used, noreturn)) void pause_main(void) {
    unsigned long signals = bit(SIGINT) | bit(SIGTERM) | bit(SIGCHLD);
    if (system_call(SYS_rt_sigprocmask, SIG_BLOCK, (long)&signals, 0, SIGNAL_SET_BYTES) < 0) {
        system_call(SYS_exit_group, 1, 0, 0, 0);
    }
    for (;;) {
        long received = system_call(SYS_rt_sigtimedwait, (long)&signals, 0, 0, SIGNAL_SET_BYTES);
        if (received == SIGINT || received == SIGTERM) {
            system_call(SYS_exit_group, 0, 0, 0, 0);
        }
        while (system_call(SYS_wait4, -1, 0, WNOHANG, 0) > 0) {
        }
    }
}
