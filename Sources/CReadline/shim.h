#ifndef EINSTIEG_CREADLINE_H
#define EINSTIEG_CREADLINE_H
#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>

/* Readline is steered through global variables, which Swift rightly refuses to touch.
   These accessors are the only places where they are read or written. */

/* Sets what holds for the whole life of the program; call it before anything else of readline. */
static inline void einstieg_configure(rl_completion_func_t *completion) {
    rl_readline_name = "einstieg"; /* for `$if einstieg` in ~/.inputrc */
    rl_change_environment = 0;     /* LINES and COLUMNS stay as the user set them */
    rl_catch_signals = 1;
    rl_catch_sigwinch = 1;
    rl_persistent_signal_handlers = 1;          /* also while the program waits for a key */
    rl_completer_word_break_characters = " \t\n"; /* `/` and `-` belong to words */
    rl_completer_quote_characters = "";
    rl_attempted_completion_function = completion;
}

/* Tells readline that the completion function's answer is final: no file names instead. */
static inline void einstieg_completion_is_final(void) {
    rl_attempted_completion_over = 1;
    rl_completion_append_character = ' ';
}

/* Returns the line being edited. */
static inline const char *einstieg_line(void) { return rl_line_buffer; }

/* Moves the cursor behind the last character and shows it there. */
static inline void einstieg_move_to_end(void) {
    rl_point = rl_end;
    rl_redisplay();
}
#endif
