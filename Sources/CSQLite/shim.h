#include <sqlite3.h>

/// Turns a switch of a connection on or off. The function itself takes a variable number of arguments, which Swift can't
/// pass.
static inline int sqlite3_db_switch(sqlite3 *connection, int operation, int on) {
    return sqlite3_db_config(connection, operation, on, (int *)0);
}
