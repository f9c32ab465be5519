"""The group of commands, in which ``grade exercise-04 softmax.py`` needs no word for grading."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Mapping

import click

_HELP = "Grade an exercise: what is right, what is not, and the smallest input that shows it."
_EPILOG = """\
\b
Examples:
  grade 4                        exercise-04-softmax.py or .ipynb in this folder
  grade softmax my_softmax.py    an exercise by number, topic or name
  grade homework.ipynb           every exercise that this notebook is about
  grade 4 my_folder              a folder or .zip; - is standard input
  grade show 4                   the task

\b
Exit codes: 0 all passed, 1 something did not pass, 2 wrong command or file,
3 the grader itself is broken (costs no points), 130 interrupted.
"""


class Commands(click.Group):
    """A group with a default command: what does not begin with a command's name is the default's."""

    def __init__(self, name: str, default: click.Command, commands: Mapping[str, click.Command]) -> None:
        version = click.Option(
            ["--version"],
            is_flag=True,
            expose_value=False,
            is_eager=True,
            callback=_version,
            help="Print the version.",
        )
        super().__init__(
            name,
            commands={str(default.name): default, **commands},
            params=[version],
            help=_HELP,
            epilog=_EPILOG,
            context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
        )
        self._default = default

    def run(self, arguments: list[str]) -> int:
        """Run a command line and return its exit code. Errors are the caller's."""
        # Not click's own main: it would print errors, and turn a closed pipe into exit code 1.
        with self.make_context("grade", arguments) as ctx:
            return self.invoke(ctx) or 0

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the default command's name before arguments that name no command."""
        if args and args[0] not in self.commands:
            asked = [arg for arg in args if arg in ("-h", "--help", "--version")]
            args = asked[:1] or [str(self._default.name), *args]
        return super().parse_args(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's own
        """Write the three ways to call it."""
        formatter.write_usage("grade", "EXERCISE [SUBMISSION] [OPTIONS]")
        formatter.write_usage("grade", "SUBMISSION.ipynb [OPTIONS]", prefix="       ")
        formatter.write_usage("grade", "COMMAND", prefix="       ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options of grading, then the commands and what is the group's own."""
        records = [
            param.get_help_record(ctx) for param in self._default.params if isinstance(param, click.Option)
        ]
        with formatter.section("Options of grading"):
            formatter.write_dl([record for record in records if record])
        super().format_options(ctx, formatter)


def _version(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked:
        click.echo(f"grade {installed_version()}")
        ctx.exit()


def installed_version() -> str:
    """Return the version of the installed grader."""
    try:
        return importlib.metadata.version("dl-grader")
    except importlib.metadata.PackageNotFoundError:
        return "(not installed)"
