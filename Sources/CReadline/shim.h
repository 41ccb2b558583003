#ifndef EINSTIEG_CREADLINE_H
#define EINSTIEG_CREADLINE_H
#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>
#endif
