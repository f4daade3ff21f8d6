"""inkcpp (an ink runtime in C++): usage: inkcpp_thirty.py STORY SECONDS bare|saved."""

import os
import sys
import tempfile

import inkcpp_py

from timed import tell, thirty

with tempfile.TemporaryDirectory() as folder:
    compiled = os.path.join(folder, "story.bin")
    inkcpp_py.compile_json(sys.argv[1], compiled)
    story = inkcpp_py.Story.from_file(compiled)
saves = sys.argv[3] == "saved"
answers = thirty.answers()


def conversation():
    runner = story.new_runner(story.new_globals())
    given = ""
    # Called when the story goes on, which it does at the next getall().
    runner.bind("haal", lambda _: inkcpp_py.Value(given))
    for answer in answers:
        runner.getall()
        given = answer
        runner.choose(int(answer) if runner.num_choices() > 1 else 0)
        if saves:
            runner.create_snapshot()
    words = runner.getall()
    assert answers[0] in words and runner.num_choices() == 0, words
    return len(answers)


tell("inkcpp", conversation, float(sys.argv[2]))
