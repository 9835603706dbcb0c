/* Asks the program with which the model is published, for the test beside this file.
 *
 * Each line of the input is the kind of a text (t, q or p) and the bytes of the text in hexadecimal. Each line of the
 * output has the tokens of it (t), or its vector as a question (q) or passage (p). */
#include "e5.c"

#define MOST 100000

int main(int count, char **words) {
    e5_model *model = count > 1 ? e5_load(words[1]) : NULL;
    if (!model) return 1;
    static char line[MOST], text[MOST];
    static int tokens[MOST];
    float *vector = malloc(sizeof(float) * e5_dim(model));
    while (fgets(line, MOST, stdin)) {
        int length = 0;
        unsigned byte;
        while (sscanf(line + 2 + 2 * length, "%2x", &byte) == 1) text[length++] = (char)byte;
        text[length] = 0;
        if (line[0] == 't') {
            int found = tok_content(&model->tok, text, tokens, MOST);
            for (int i = 0; i < found; i++) printf("%d ", tokens[i]);
        } else {
            e5_embed(model, text, line[0] == 'q', vector);
            for (int i = 0; i < e5_dim(model); i++) printf("%.9g ", vector[i]);
        }
        printf("\n");
    }
    return 0;
}
