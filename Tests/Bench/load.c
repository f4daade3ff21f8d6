// Holds conversations over the daemon's socket and times the answers; one thread, so that it takes
// little of the machine that it shares with what it measures.
//
//   load run  SOCKET SCRIPT CLIENTS CONVERSATIONS SECONDS
//       CLIENTS connections, each going round among its share of the CONVERSATIONS; one that has
//       come to its end makes room for a new one. What is before the first second is not counted.
//   load fill SOCKET SCRIPT CLIENTS CONVERSATIONS ANSWERS
//       begins CONVERSATIONS and gives each so many answers, then ends.
//
// SCRIPT: the body that begins a conversation on the first line, that of each answer on the next.
// Told as JSON on standard output; whatever is refused ends it, with what was said.
#define _GNU_SOURCE
#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

enum { MOST_CLIENTS = 1024, REPLY_BYTES = 1 << 20 };

struct conversation {
    char name[33];
    bool is_begun;
    unsigned sequence, answered, length;
};

struct client {
    int descriptor;
    // Its conversations are `all[number]`, `all[number + clients]`, ...
    unsigned number, turn;
    struct conversation *asked;
    double sent;
    size_t filled;
    char *reply;
};

static struct {
    char **lines;
    unsigned answers;
} script;

static struct conversation *all;
static unsigned clients, conversations, begun;
// How many may still be begun, and how many answers one gets; `run` sets no end to the first.
static unsigned left, most_answers;

// Microseconds of the answers that are counted.
static struct {
    uint32_t *taken;
    size_t count, room;
    bool is_on;
    unsigned begun;
} counted;

static void end(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    exit(1);
}

static double seconds(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void read_script(const char *path) {
    FILE *file = fopen(path, "r");
    if (!file) end("%s: %s", path, strerror(errno));
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    unsigned count = 0;
    while ((length = getline(&line, &room, file)) > 0) {
        if (line[length - 1] == '\n') line[length - 1] = 0;
        script.lines = realloc(script.lines, (count + 1) * sizeof *script.lines);
        script.lines[count++] = strdup(line);
    }
    free(line);
    fclose(file);
    if (count < 2) end("%s: a beginning and an answer at least", path);
    script.answers = count - 1;
}

static void connect_to(const char *path, struct client *client) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof address.sun_path) end("%s: too long a path", path);
    strcpy(address.sun_path, path);
    client->descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (client->descriptor < 0
        || connect(client->descriptor, (struct sockaddr *)&address, sizeof address) < 0)
        end("%s: %s", path, strerror(errno));
    client->reply = malloc(REPLY_BYTES + 1);
}

static void name_anew(struct conversation *conversation) {
    uint8_t bytes[16];
    if (getrandom(bytes, sizeof bytes, 0) != sizeof bytes) end("no random bytes");
    for (int i = 0; i < 16; i++) sprintf(conversation->name + 2 * i, "%02x", bytes[i]);
    conversation->is_begun = false;
    conversation->answered = 0;
}

static void ask(struct client *client) {
    struct conversation *conversation = client->asked;
    const char *body = script.lines[conversation->is_begun ? conversation->answered + 1 : 0];
    char match[32] = "", request[4096];
    // At a beginning nothing has been seen yet that could be answered.
    if (conversation->is_begun) sprintf(match, "If-Match: \"%u\"\r\n", conversation->sequence);
    int length = snprintf(
        request, sizeof request,
        "%s /v1/conversations/%s%s HTTP/1.1\r\nHost: spiegel\r\nContent-Type: application/json\r\n"
        "Idempotency-Key: %s-%u\r\n%sContent-Length: %zu\r\n\r\n%s",
        conversation->is_begun ? "POST" : "PUT", conversation->name,
        conversation->is_begun ? "/turns" : "", conversation->name,
        conversation->is_begun ? conversation->answered + 1 : 0, match, strlen(body), body);
    if (length >= (int)sizeof request) end("too long an answer");
    client->sent = seconds(CLOCK_MONOTONIC);
    if (send(client->descriptor, request, (size_t)length, MSG_NOSIGNAL) != length)
        end("sending: %s", strerror(errno));
}

// Sends what comes next for this client; false where nothing is left to be done.
static bool go_on(struct client *client) {
    unsigned share = (conversations - client->number + clients - 1) / clients;
    struct conversation *conversation = &all[client->number + clients * (client->turn++ % share)];
    if (!conversation->is_begun || conversation->answered == conversation->length) {
        if (left == 0) return false;
        left--;
        // The first ones end at different times, and so do all that follow.
        bool is_first = conversation->name[0] == 0;
        unsigned index = (unsigned)(conversation - all);
        conversation->length = most_answers ? most_answers
            : is_first                      ? 1 + index * 7 % script.answers
                                            : script.answers;
        name_anew(conversation);
    }
    client->asked = conversation;
    ask(client);
    return true;
}

static void count_answer(double taken) {
    if (counted.count == counted.room) {
        counted.room = counted.room ? counted.room * 2 : 1 << 16;
        counted.taken = realloc(counted.taken, counted.room * sizeof *counted.taken);
        if (!counted.taken) end("out of memory");
    }
    counted.taken[counted.count++] = (uint32_t)(taken * 1e6);
}

// The sequence that a reply ends at: the highest one it names, wherever it stands.
static unsigned sequence_in(const char *body) {
    const char *key = "\"sequence\":";
    unsigned long highest = 0;
    while ((body = strstr(body, key))) {
        unsigned long found = strtoul(body += strlen(key), NULL, 10);
        if (found > highest) highest = found;
    }
    return (unsigned)highest;
}

// Reads on; true when the reply is whole.
static bool hear(struct client *client) {
    ssize_t more = recv(
        client->descriptor, client->reply + client->filled, REPLY_BYTES - client->filled, 0);
    if (more <= 0) end("the daemon hung up");
    client->filled += (size_t)more;
    client->reply[client->filled] = 0;
    char *body = strstr(client->reply, "\r\n\r\n");
    if (!body) return false;
    char *header = strcasestr(client->reply, "\r\ncontent-length:");
    if (!header || header > body) end("no Content-Length: %.300s", client->reply);
    body += 4;
    size_t length = strtoul(header + 17, NULL, 10);
    if (client->filled < (size_t)(body - client->reply) + length) return false;
    if (strncmp(client->reply, "HTTP/1.1 2", 10)) end("refused: %.800s", client->reply);

    struct conversation *conversation = client->asked;
    conversation->sequence = sequence_in(body);
    if (conversation->is_begun) {
        conversation->answered++;
        if (counted.is_on) count_answer(seconds(CLOCK_MONOTONIC) - client->sent);
    } else {
        conversation->is_begun = true;
        begun++;
        if (counted.is_on) counted.begun++;
    }
    client->filled = 0;
    return true;
}

static int ascending(const void *left_one, const void *right_one) {
    uint32_t a = *(const uint32_t *)left_one, b = *(const uint32_t *)right_one;
    return (a > b) - (a < b);
}

static unsigned percentile(double part) {
    size_t index = (size_t)(part * (double)counted.count);
    return counted.taken[index < counted.count ? index : counted.count - 1];
}

static void tell(double elapsed, double cpu) {
    if (counted.count == 0) end("nothing was answered");
    qsort(counted.taken, counted.count, sizeof *counted.taken, ascending);
    printf(
        "{\"clients\": %u, \"conversations\": %u, \"seconds\": %.3f, \"turns\": %zu, "
        "\"begun\": %u, \"turns_per_second\": %.1f, \"p50_us\": %u, \"p99_us\": %u, "
        "\"longest_us\": %u, \"load_cpu_seconds\": %.6f}\n",
        clients, conversations, elapsed, counted.count, counted.begun,
        (double)counted.count / elapsed, percentile(0.5), percentile(0.99), percentile(1), cpu);
}

int main(int count, char **words) {
    if (count != 7) end("usage: load run|fill SOCKET SCRIPT CLIENTS CONVERSATIONS SECONDS|ANSWERS");
    bool fills = !strcmp(words[1], "fill");
    read_script(words[3]);
    clients = (unsigned)atoi(words[4]);
    conversations = (unsigned)atoi(words[5]);
    double length = atof(words[6]);
    if (clients < 1 || clients > MOST_CLIENTS || conversations < clients)
        end("1 to %d clients, and a conversation for each", MOST_CLIENTS);
    if (fills) {
        most_answers = (unsigned)length;
        if (most_answers < 1 || most_answers > script.answers)
            end("1 to %u answers", script.answers);
        left = conversations;
        // One at a time for each client.
        conversations = clients;
        counted.is_on = true;
    } else {
        left = UINT32_MAX;
    }
    all = calloc(conversations, sizeof *all);
    struct client *everyone = calloc(clients, sizeof *everyone);
    int poll = epoll_create1(EPOLL_CLOEXEC);
    for (unsigned i = 0; i < clients; i++) {
        everyone[i].number = i;
        connect_to(words[2], &everyone[i]);
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = &everyone[i]};
        if (epoll_ctl(poll, EPOLL_CTL_ADD, everyone[i].descriptor, &event)) end("epoll");
    }
    double started = seconds(CLOCK_MONOTONIC), cpu = 0;
    unsigned busy = 0;
    for (unsigned i = 0; i < clients; i++) busy += go_on(&everyone[i]);
    struct epoll_event ready[MOST_CLIENTS];
    bool is_warm = false;
    while (busy > 0) {
        int found = epoll_wait(poll, ready, MOST_CLIENTS, 10000);
        if (found == 0) end("no reply in ten seconds");
        if (found < 0 && errno != EINTR) end("epoll: %s", strerror(errno));
        for (int i = 0; i < found; i++) {
            struct client *client = ready[i].data.ptr;
            if (hear(client) && !go_on(client)) busy--;
        }
        if (fills) continue;
        double now = seconds(CLOCK_MONOTONIC);
        if (!is_warm && begun >= conversations) {
            is_warm = true;
            started = now;
        } else if (is_warm && !counted.is_on && now - started >= 1) {
            counted.is_on = true;
            started = now;
            cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
        } else if (counted.is_on && now - started >= length) {
            break;
        }
    }
    tell(seconds(CLOCK_MONOTONIC) - started, seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu);
    return 0;
}
