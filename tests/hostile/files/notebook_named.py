{
 "cells": [
  {
   "cell_type": "markdown",
   "id": "644f83dd",
   "metadata": {},
   "source": [
    "# right: all\n",
    "\n",
    "ejercicio 4"
   ]
  },
  {
   "cell_type": "code",
   "execution_count": 1,
   "id": "f7069106",
   "metadata": {},
   "outputs": [],
   "source": [
    "# imports\n",
    "import torch"
   ]
  },
  {
   "cell_type": "code",
   "execution_count": 2,
   "id": "8172836b",
   "metadata": {},
   "outputs": [],
   "source": [
    "def softmax(x, dim=-1):\n",
    "    x_max = x.max(dim, keepdim=True).values\n",
    "    x_exp = torch.exp(x - x_max)\n",
    "    return x_exp / x_exp.sum(dim, keepdim=True)\n",
    "\n",
    "\n",
    "def log_softmax(x, dim=-1):\n",
    "    x = x - x.max(dim, keepdim=True).values\n",
    "    return x - torch.log(torch.exp(x).sum(dim, keepdim=True))\n",
    "\n",
    "\n",
    "def logsumexp(x, dim=-1, keepdim=False):\n",
    "    m = x.max(dim, keepdim=True).values\n",
    "    out = m + torch.log(torch.exp(x - m).sum(dim, keepdim=True))\n",
    "    return out if keepdim else out.squeeze(dim)"
   ]
  },
  {
   "cell_type": "code",
   "execution_count": 3,
   "id": "1c5bf2fb",
   "metadata": {},
   "outputs": [],
   "source": [
    "def naive_softmax(x):\n",
    "    x_exp = torch.exp(x)\n",
    "    return x_exp / x_exp.sum(1, keepdim=True)\n",
    "\n",
    "\n",
    "def two_class(z):\n",
    "    return torch.sigmoid(z[:, 0] - z[:, 1])\n",
    "\n",
    "\n",
    "def drop_redundant(o):\n",
    "    return o - o[:, -1:]"
   ]
  },
  {
   "cell_type": "code",
   "execution_count": 4,
   "id": "7b2e3ef2",
   "metadata": {},
   "outputs": [],
   "source": [
    "%timeit softmax(torch.randn(100, 10))"
   ]
  },
  {
   "cell_type": "code",
   "execution_count": 5,
   "id": "dd2eb71a",
   "metadata": {},
   "outputs": [],
   "source": [
    "?softmax"
   ]
  },
  {
   "cell_type": "code",
   "execution_count": 6,
   "id": "84c3f0cd",
   "metadata": {},
   "outputs": [],
   "source": [
    "files = !ls\n",
    "files"
   ]
  },
  {
   "cell_type": "raw",
   "id": "cf1de6d2",
   "metadata": {},
   "source": [
    "def softmax(x, dim=-1):\n",
    "    return \"a raw cell is not code\""
   ]
  },
  {
   "cell_type": "markdown",
   "id": "ccfc4ec7",
   "metadata": {},
   "source": [
    "```python\n",
    "def softmax(x, dim=-1):\n",
    "    return \"nor is a text cell\"\n",
    "```"
   ]
  },
  {
   "cell_type": "code",
   "execution_count": 7,
   "id": "d5455808",
   "metadata": {},
   "outputs": [
    {
     "data": {
      "text/plain": [
       "tensor([[0.2689, 0.7311]])"
      ]
     },
     "execution_count": 7,
     "metadata": {},
     "output_type": "execute_result"
    }
   ],
   "source": [
    "softmax(torch.tensor([[1000., 1001.]]))"
   ]
  }
 ],
 "metadata": {
  "kernelspec": {
   "display_name": "Python 3 (ipykernel)",
   "language": "python",
   "name": "python3"
  },
  "language_info": {
   "file_extension": ".py",
   "mimetype": "text/x-python",
   "name": "python",
   "version": "3.11.7"
  }
 },
 "nbformat": 4,
 "nbformat_minor": 5
}
