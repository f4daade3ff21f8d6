"""bink (blade-ink, an ink runtime in Rust): usage: bink_thirty.py STORY SECONDS bare|saved."""

import pathlib
import sys

from bink.story import Story

from timed import tell, thirty

story = Story(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
saves = sys.argv[3] == "saved"
answers = thirty.answers()


def conversation():
    story.reset_state()
    for answer in answers:
        story.continue_maximally()
        choices = len(story.get_current_choices())
        if choices > 1:
            story.choose_choice_index(int(answer))
        else:
            story.set_variable("antwoord", answer)
            story.choose_choice_index(0)
        if saves:
            story.save_state()
    words = story.continue_maximally()
    assert answers[0] in words and len(story.get_current_choices()) == 0, words
    return len(answers)


tell("bink", conversation, float(sys.argv[2]))
